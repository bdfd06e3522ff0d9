package io.dragoman.cli;

import io.dragoman.model.Event;
import io.dragoman.record.EventQuery;
import io.dragoman.record.EventRecord;
import io.dragoman.record.exports.ExportFormat;
import io.dragoman.record.exports.ExportReport;
import io.dragoman.record.exports.ExportRequest;
import io.dragoman.record.exports.Exporter;
import io.dragoman.record.exports.Slice;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the events of the record in a layout that other programs read.")
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private QueryOptions filters = new QueryOptions();

  @Parameters(
      paramLabel = "FORMAT",
      converter = FormatName.class,
      completionCandidates = FormatName.class,
      description = "one of ${COMPLETION-CANDIDATES}")
  private ExportFormat format = ExportFormat.CSV;

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "the file to write")
  private Path out = Path.of("");

  @Option(names = "--force", description = "replace files that are there")
  private boolean force;

  @Option(
      names = "--slice",
      paramLabel = "SPAN",
      defaultValue = "year",
      description = "gexf: one static file a ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Slice slice = Slice.YEAR;

  @Override
  public Integer call() {
    ExportReport report;
    EventQuery query = filters.query();
    try (EventRecord events = EventRecord.openToRead(record.place());
        Stream<Event> found = events.events(query)) {
      report = Exporter.export(request(events.snapshot()), found, events::documents);
    }
    tell(report, spec.commandLine().getErr());
    return ExitCode.OK;
  }

  private ExportRequest request(String snapshot) {
    return new ExportRequest(
        format, out, force, slice, snapshot, filters.asTyped(), Main.Version.number(), List.of());
  }

  private void tell(ExportReport report, PrintWriter err) {
    err.println(
        Amount.of(report.events(), "event")
            + ", told by "
            + Amount.of(report.mentions(), "mention")
            + " in "
            + Amount.of(report.articles(), "article")
            + ": "
            + Amount.of(report.rows(), report.rowNoun())
            + " in "
            + report.files().get(0));
    report.leftOut().forEach((why, number) -> err.println(Amount.of(number, "event") + ": " + why));
    long notDone =
        report.certainty().entrySet().stream()
            .filter(entry -> !entry.getKey().isHappened())
            .mapToLong(entry -> entry.getValue())
            .sum();
    if (notDone > 0 && !format.tellsCertainty()) {
      err.println(
          Amount.of(notDone, "event")
              + " negated, asked for or to come; this layout cannot say so: --certainty"
              + " fact,likely,possible leaves them out");
    }
  }
}
