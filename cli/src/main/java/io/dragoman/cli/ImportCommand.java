package io.dragoman.cli;

import io.dragoman.record.EventRecord;
import io.dragoman.record.imports.ImportFormat;
import io.dragoman.record.imports.Importer;
import io.dragoman.server.reading.InterruptedRunException;
import java.io.PrintWriter;
import java.nio.file.Path;
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

/** The command {@code dragoman import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Takes over events that others coded, row by row, also from .gz and .zip.",
      "Each row is an article of the record whose text is the row, so every event opens into it.",
      "What is there already is left; an import that was cut off goes on where it was.",
      "gdelt2-mentions takes files of mentions together with those of the events they mention."
    })
final class ImportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private FormatOption layout = new FormatOption();

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      converter = ImportFormatName.class,
      completionCandidates = ImportFormatName.class,
      description = "one of ${COMPLETION-CANDIDATES}")
  private ImportFormat format = ImportFormat.GDELT1;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "the files")
  private List<Path> files = List.of();

  @Option(
      names = "--refused",
      paramLabel = "FILE",
      description = "write rows that are refused there as they stand, reasons beside it")
  private Optional<Path> refused = Optional.empty();

  ImportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (layout.format() == EventPrinter.Format.CSV) {
      throw new ParameterException(spec.commandLine(), "--format csv: the report is table or json");
    }
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = new Progress(err, surroundings.terminal());
    try (Interruption interruption = Interruption.listen(err);
        EventRecord events = EventRecord.open(record.place());
        RefusedRows rows = new RefusedRows(refused)) {
      ImportRun run = new ImportRun(events, rows, err, progress);
      try {
        Importer.read(
            format,
            files,
            outcome -> {
              interruption.check();
              run.accept(outcome);
            });
        run.flush();
      } catch (InterruptedRunException e) {
        progress.clear();
        err.println(
            "dragoman: interrupted; "
                + Amount.of(run.tally().taken(), "row")
                + " kept in the record, and importing the same again goes on from there");
        return ExitCode.INTERRUPTED;
      }
      progress.clear();
      print(run);
      if (run.tally().taken() > run.held()) {
        WatchCommand.look(events, err);
      }
      return run.tally().refused() > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
    }
  }

  private void print(ImportRun run) {
    PrintWriter out = spec.commandLine().getOut();
    ImportReport report = new ImportReport(run.tally(), run.held());
    if (layout.format() == EventPrinter.Format.JSON) {
      report.json(out);
    } else {
      report.table(out);
    }
  }
}
