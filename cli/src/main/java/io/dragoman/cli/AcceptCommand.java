package io.dragoman.cli;

import io.dragoman.record.Change;
import io.dragoman.record.EventRecord;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman accept}. */
@Command(
    name = "accept",
    mixinStandardHelpOptions = true,
    description = {
      "Takes what another version of the reader found when articles were read --again: its mentions"
          + " count in place of the earlier ones, which stay in the record.",
      "Prints which events that creates, updates and deletes."
    })
final class AcceptCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private FormatOption format = new FormatOption();

  @Parameters(
      paramLabel = "READER",
      arity = "0..1",
      description = "version of the reader; may be left out where only one waits")
  private Optional<String> reader = Optional.empty();

  @Option(names = "--preview", description = "only print what it would do")
  private boolean preview;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "who takes it (default: ${DEFAULT-VALUE})")
  private String author = "";

  @Option(names = "--why", paramLabel = "REASON", description = "the reason")
  private Optional<String> why = Optional.empty();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (EventRecord events = EventRecord.open(record.place())) {
      String version = reader.orElseGet(() -> only(events.waiting()));
      List<Change> changes = events.preview(version);
      ChangesPrinter.print(changes, format.format(), out);
      out.flush();
      String said = Amount.of(changes.size(), "event");
      if (preview) {
        spec.commandLine().getErr().println(said + " would change; nothing is taken yet");
      } else {
        long number = events.accept(version, author, why.orElse("read by " + version));
        spec.commandLine().getErr().println(said + " changed by change " + number);
      }
    }
    return ExitCode.OK;
  }

  private String only(List<EventRecord.Waiting> waiting) {
    if (waiting.size() != 1) {
      throw new ParameterException(
          spec.commandLine(),
          waiting.isEmpty()
              ? "nothing waits to be taken; dragoman read --again reads articles anew"
              : "several versions wait: "
                  + String.join(", ", waiting.stream().map(EventRecord.Waiting::reader).toList()));
    }
    return waiting.get(0).reader();
  }
}
