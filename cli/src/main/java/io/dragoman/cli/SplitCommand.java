package io.dragoman.cli;

import io.dragoman.record.EventRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman split}. */
@Command(
    name = "split",
    mixinStandardHelpOptions = true,
    description = "Makes an event of some mentions of another; they stay apart from then on.")
final class SplitCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private ChangeOptions change = new ChangeOptions();

  @Parameters(index = "0", paramLabel = "EVENT", description = "id of the event, or its beginning")
  private String event = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "MENTION",
      description = "ids of the mentions that leave it (dragoman why shows them)")
  private List<String> mentions = new ArrayList<>();

  @Override
  public Integer call() {
    try (EventRecord events = EventRecord.open(record.place())) {
      ChangeOptions.tell(events.split(event, mentions, change.author(), change.why()), spec);
    }
    return ExitCode.OK;
  }
}
