package io.dragoman.cli;

import io.dragoman.record.EventRecord;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman undo}. */
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description = "Takes back a correction, merge or split.")
final class UndoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private ChangeOptions change = new ChangeOptions();

  @Parameters(paramLabel = "CHANGE", description = "its number, as dragoman changes shows it")
  private long number;

  @Override
  public Integer call() {
    try (EventRecord events = EventRecord.open(record.place())) {
      spec.commandLine().getOut().println(events.undo(number, change.author(), change.why()));
    }
    return ExitCode.OK;
  }
}
