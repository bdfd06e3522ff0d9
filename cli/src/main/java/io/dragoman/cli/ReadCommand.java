package io.dragoman.cli;

import io.dragoman.ingest.Ingest;
import io.dragoman.ingest.IngestOptions;
import io.dragoman.reader.actors.OwnActors;
import io.dragoman.record.EventRecord;
import io.dragoman.server.reading.Coder;
import io.dragoman.server.reading.InterruptedRunException;
import io.dragoman.server.reading.ReadingRun;
import java.io.PrintWriter;
import java.time.LocalDate;
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

/** The command {@code dragoman read}. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles, keeps what they say happened in the record, and prints the events.",
      "Text, Markdown, HTML, PDF, JSON lines, web archives (WARC), and .gz of these; folders with"
          + " all below them."
    })
final class ReadCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();
  @Mixin private ReaderOption reader = new ReaderOption();
  @Mixin private ActorsOption actors = new ActorsOption();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "files, folders, file: addresses, or - for standard input")
  private List<String> paths = List.of();

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "day of publication of articles that tell none, e.g. 2020-09-01")
  private Optional<LocalDate> published = Optional.empty();

  @Option(
      names = "--again",
      description =
          "read articles that another version of the reader has read; what it finds now waits until"
              + " dragoman accept takes it")
  private boolean again;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      converter = Confidence.class,
      description =
          "print only events of which the reader is so sure, 0 to 1; the record keeps all")
  private Optional<Double> confidence = Optional.empty();

  ReadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    IngestOptions options = options();
    OwnActors own = actors.own();
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = new Progress(err, surroundings.terminal());
    ReadingTally tally = new ReadingTally(err, progress);
    try (Interruption interruption = Interruption.listen(err);
        EventRecord events = EventRecord.open(record.place());
        Coder coder = surroundings.coder().open(reader.threshold(), own);
        ReadingRun run = new ReadingRun(coder, events, threads.threads(), again, tally)) {
      try {
        new Ingest(options, surroundings.in())
            .read(
                paths,
                result -> {
                  interruption.check();
                  run.accept(result);
                });
        run.finish();
      } catch (InterruptedRunException e) {
        run.stop();
        progress.clear();
        err.println(
            "dragoman: interrupted; "
                + Amount.of(tally.articles().size(), "article")
                + " kept in the record, and reading the same again goes on from there");
        return ExitCode.INTERRUPTED;
      }
      progress.clear();
      new ReadingReport(spec.commandLine(), record, format, surroundings.columns())
          .print(events, tally, confidence);
      return tally.failures() > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
    }
  }

  private IngestOptions options() {
    IngestOptions options = IngestOptions.ofToday();
    if (published.isEmpty()) {
      return options;
    }
    try {
      return options.withPublished(published.get());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--published " + published.get() + ": lies in the future", e);
    }
  }
}
