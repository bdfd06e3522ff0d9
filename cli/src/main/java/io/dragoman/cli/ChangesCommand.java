package io.dragoman.cli;

import io.dragoman.record.Change;
import io.dragoman.record.EventRecord;
import io.dragoman.record.exports.Csv;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code dragoman changes}. */
@Command(
    name = "changes",
    mixinStandardHelpOptions = true,
    description = "Prints which events were created, updated or deleted since a change.")
final class ChangesCommand implements Callable<Integer> {
  private static final String HEADER = "change,at,author,event,kind,why";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--since",
      paramLabel = "CHANGE",
      defaultValue = "0",
      description =
          "a change's number, or a snapshot such as s120-7 (default: ${DEFAULT-VALUE}, all)")
  private String since = "0";

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (EventRecord events = EventRecord.openToRead(record.place())) {
      List<Change> changes = events.changes(number());
      switch (format.format()) {
        case TABLE -> changes.forEach(change -> out.println(Cells.plain(line(change))));
        case JSON -> changes.forEach(change -> out.println(json(change)));
        case CSV -> {
          out.print(HEADER + "\r\n");
          changes.forEach(change -> out.print(csv(change)));
        }
      }
      out.flush();
      spec.commandLine()
          .getErr()
          .println(Amount.of(changes.size(), "event") + "; now at " + events.snapshot());
    }
    return ExitCode.OK;
  }

  private long number() {
    try {
      return Long.parseLong(since.substring(since.lastIndexOf('-') + 1));
    } catch (NumberFormatException e) {
      throw new picocli.CommandLine.ParameterException(
          spec.commandLine(), "--since '" + since + "' is no number of a change and no snapshot");
    }
  }

  private static String kind(Change change) {
    return change.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String line(Change change) {
    return "%6d  %-7s  %s  %s: %s"
        .formatted(change.number(), kind(change), change.event(), change.author(), change.why());
  }

  private static String json(Change change) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("change", change.number())
        .put("at", change.at().toString())
        .put("author", change.author())
        .put("event", change.event())
        .put("kind", kind(change))
        .put("why", change.why())
        .toString();
  }

  private static String csv(Change change) {
    return Csv.line(
        List.of(
            Long.toString(change.number()),
            change.at().toString(),
            Csv.text(change.author()),
            change.event(),
            kind(change),
            Csv.text(change.why())));
  }
}
