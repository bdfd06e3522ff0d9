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

/** The command {@code dragoman merge}. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = "Makes one event of several; they stay together when articles come.")
final class MergeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private ChangeOptions change = new ChangeOptions();

  @Parameters(index = "0", paramLabel = "EVENT", description = "the event that stays")
  private String into = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "OTHER",
      description = "events that go up in it")
  private List<String> others = new ArrayList<>();

  @Override
  public Integer call() {
    try (EventRecord events = EventRecord.open(record.place())) {
      ChangeOptions.tell(events.merge(into, others, change.author(), change.why()), spec);
    }
    return ExitCode.OK;
  }
}
