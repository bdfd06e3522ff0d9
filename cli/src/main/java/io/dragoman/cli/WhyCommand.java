package io.dragoman.cli;

import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import io.dragoman.record.EventRecord;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman why}. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description = "Shows why an event is in the record: the words, and what each part rests on.")
final class WhyCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();

  @Parameters(
      paramLabel = "EVENT",
      description = "id of an event or of a mention, or the beginning of one")
  private String id = "";

  WhyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (EventRecord events = EventRecord.openToRead(record.place())) {
      Optional<Event> event = events.event(id);
      if (event.isEmpty()) {
        spec.commandLine()
            .getErr()
            .println("dragoman: no event or mention '" + id + "' in record " + record.shown());
        return ExitCode.FAILED;
      }
      print(event.get(), events);
      return ExitCode.OK;
    }
  }

  private void print(Event event, EventRecord events) {
    PrintWriter out = spec.commandLine().getOut();
    Paragraphs paragraphs = new Paragraphs(out, surroundings.columns());
    Explanation explanation = new Explanation(paragraphs, surroundings.terminal());
    explanation.event(event);
    event
        .copies()
        .forEach(
            copy ->
                explanation.copy(
                    copy, copy.originals().stream().findFirst().flatMap(events::document)));
    for (Mention mention : event.mentions()) {
      Document document =
          events
              .document(mention.document())
              .orElseThrow(() -> new IllegalStateException("no article of " + mention.id()));
      explanation.mention(mention, document);
    }
    out.flush();
  }
}
