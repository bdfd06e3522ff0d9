package io.dragoman.cli;

import io.dragoman.record.Change;
import io.dragoman.record.EventRecord;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code dragoman changes}. */
@Command(
    name = "changes",
    mixinStandardHelpOptions = true,
    description = "Prints which events were created, updated or deleted since a change or a day.")
final class ChangesCommand implements Callable<Integer> {
  private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--since",
      paramLabel = "CHANGE|DAY",
      defaultValue = "0",
      description =
          "a change's number, a snapshot such as s120-7, or a day (default: ${DEFAULT-VALUE}, all)")
  private String since = "0";

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (EventRecord events = EventRecord.openToRead(record.place())) {
      List<Change> changes = events.changes(number(events));
      ChangesPrinter.print(changes, format.format(), out);
      out.flush();
      spec.commandLine()
          .getErr()
          .println(Amount.of(changes.size(), "event") + "; now at " + events.snapshot());
    }
    return ExitCode.OK;
  }

  private long number(EventRecord events) {
    try {
      return since.matches(DAY)
          ? events.lastChange(Moments.beginning(LocalDate.parse(since)))
          : Long.parseLong(since.substring(since.lastIndexOf('-') + 1));
    } catch (NumberFormatException | DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--since '" + since + "' is no number of a change, no snapshot and no day");
    }
  }
}
