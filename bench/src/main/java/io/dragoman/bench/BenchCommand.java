package io.dragoman.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code dragoman bench}: every table of BENCHMARKS.md from one command each. */
@Command(
    name = "bench",
    description = "Measures Dragoman and prints the tables of BENCHMARKS.md.",
    mixinStandardHelpOptions = true)
final class BenchCommand {
  private final PrintWriter out;

  /**
   * @param out where the tables go
   */
  BenchCommand(PrintWriter out) {
    this.out = out;
  }

  @Command(
      name = "read",
      description = "Quality, speed and memory of the reader.",
      mixinStandardHelpOptions = true)
  int read(
      @Mixin SharedOption shared,
      @Option(
              names = "--threads",
              defaultValue = "2",
              description = "Threads that read (default: ${DEFAULT-VALUE}).")
          int threads) {
    new ReadBench(shared.folder(), threads, out).run();
    return 0;
  }

  @Command(
      name = "factuality",
      description = "How factual events are taken to be, on UW factuality.",
      mixinStandardHelpOptions = true)
  int factuality(@Mixin SharedOption shared) {
    new FactualityBench(shared.folder(), out).run();
    return 0;
  }

  @Command(
      name = "attribution",
      description = "Who is found to say what, on PolNeAR.",
      mixinStandardHelpOptions = true)
  int attribution(@Mixin SharedOption shared) {
    new AttributionBench(shared.folder(), out).run();
    return 0;
  }

  @Command(
      name = "gsr",
      description = "The reader on the sentences of the PLOVER gold standard records.",
      mixinStandardHelpOptions = true)
  int gsr(@Mixin SharedOption shared) {
    new GsrBench(shared.folder(), out).run();
    return 0;
  }

  @Command(
      name = "calibration",
      description = "What the confidence of an event is worth, on the validation sentences.",
      mixinStandardHelpOptions = true)
  int calibration(
      @Mixin SharedOption shared,
      @Option(
              names = "--fit",
              description = "Also fit it anew and print the lines for model.properties.")
          boolean fit) {
    new CalibrationBench(shared.folder(), fit, out).run();
    return 0;
  }

  @Command(
      name = "article",
      description = "The reference article against the events that a careful reader finds.",
      mixinStandardHelpOptions = true)
  int article(
      @Mixin SharedOption shared,
      @Option(names = "--show", description = "Print each event with its words.") boolean show) {
    new ArticleBench(shared.folder(), show, out).run();
    return 0;
  }

  @Command(
      name = "actors",
      description = "How much of the time since 2000 the registry covers.",
      mixinStandardHelpOptions = true)
  int actors(
      @Option(
              names = "--until",
              defaultValue = "2026-11",
              paramLabel = "MONTH",
              description = "Last month looked at (default: ${DEFAULT-VALUE}).")
          YearMonth until) {
    new ActorsBench(until, out).run();
    return 0;
  }

  @Command(
      name = "places",
      description = "Places found in the running text of articles, on LGL and GeoVirus.",
      mixinStandardHelpOptions = true)
  int places(@Mixin SharedOption shared) {
    new PlacesBench(shared.folder(), out).run();
    return 0;
  }

  @Command(
      name = "dates",
      description = "The dates of events alone, on the validation sentences.",
      mixinStandardHelpOptions = true)
  int dates(@Mixin SharedOption shared) {
    new DatesBench(shared.folder(), out).run();
    return 0;
  }

  @Command(
      name = "deaths",
      description = "Numbers of dead alone, on the validation sentences.",
      mixinStandardHelpOptions = true)
  int deaths(@Mixin SharedOption shared) {
    new DeathsBench(shared.folder(), out).run();
    return 0;
  }

  @Command(
      name = "outlook",
      description = "Whether the events that forecasts cite are what they rest on.",
      mixinStandardHelpOptions = true)
  int outlook(
      @Mixin SharedOption shared,
      @Option(
              names = "--benchmark",
              defaultValue = "icews14_regcn",
              paramLabel = "NAME",
              description = "Folder in outlook (default: ${DEFAULT-VALUE}).")
          String benchmark,
      @Option(
              names = "--forecasts",
              defaultValue = "1000",
              paramLabel = "N",
              description = "How many forecasts (default: ${DEFAULT-VALUE}).")
          int forecasts) {
    new OutlookBench(shared.folder().resolve("outlook").resolve(benchmark), forecasts, out).run();
    return 0;
  }

  @Command(
      name = "dyads",
      description = "Forecasts over a record of current-events, by month and dyad, 2015 to 2025.",
      mixinStandardHelpOptions = true)
  int dyads(
      @Option(
              names = "--record",
              defaultValue = "record",
              paramLabel = "DIR",
              description = "Folder of the record (default: ./${DEFAULT-VALUE}).")
          Path record,
      @Option(
              names = "--forecasts",
              defaultValue = "1000",
              paramLabel = "N",
              description =
                  "How many forecasts' reasons are looked at (default: ${DEFAULT-VALUE}).")
          int forecasts,
      @Option(
              names = "--diagrams",
              paramLabel = "DIR",
              description = "Write the reliability diagrams there, as SVG.")
          Optional<Path> diagrams) {
    new RecordOutlookBench(record, forecasts, diagrams, out).run();
    return 0;
  }

  @Command(
      name = "fatalities",
      description = "Forecasts of deaths by country and month, by the ViEWS protocol.",
      mixinStandardHelpOptions = true)
  int fatalities(
      @Mixin SharedOption shared,
      @Option(names = "--fit", description = "Also fit the parameters anew on 1996 to 2017.")
          boolean fit) {
    new FatalitiesBench(shared.folder(), fit, out).run();
    return 0;
  }

  @Command(
      name = "duplicates",
      description = "Mentions grouped into events, on ECB+.",
      mixinStandardHelpOptions = true)
  int duplicates(
      @Mixin SharedOption shared,
      @Option(names = "--each", description = "Print each topic.") boolean each) {
    new DuplicatesBench(shared.folder(), each, out).run();
    return 0;
  }

  @Command(
      name = "incidents",
      description = "Same and different incidents of one war, on judged pairs of current-events.",
      mixinStandardHelpOptions = true)
  int incidents(
      @Mixin RecordOption record,
      @Option(names = "--show", description = "Print each wrong pair with its sentences.")
          boolean show) {
    new IncidentsBench(record.folder(), show, out).run();
    return 0;
  }

  @Command(
      name = "pairs",
      description = "Prints the pairs that the weights of grouping are learnt from.",
      mixinStandardHelpOptions = true)
  int pairs(@Mixin SharedOption shared) {
    new PairsDump(shared.folder(), out).run();
    return 0;
  }

  @Command(
      name = "copies",
      description = "Copies of articles found, on Wikinews.",
      mixinStandardHelpOptions = true)
  int copies(@Mixin SharedOption shared) {
    new CopiesBench(shared.folder(), out).run();
    return 0;
  }

  @Command(
      name = "turns",
      description = "Turning points of wars against those known to history.",
      mixinStandardHelpOptions = true)
  int turns(
      @Mixin RecordOption record,
      @Option(
              names = "--set",
              defaultValue = "aim",
              paramLabel = "SET",
              description = "aim, or design: the wars worked on (default: ${DEFAULT-VALUE}).")
          String set,
      @Option(
              names = "--shuffles",
              defaultValue = "20",
              paramLabel = "N",
              description = "How often months are shuffled (default: ${DEFAULT-VALUE}).")
          int shuffles) {
    new TurnsBench(record.folder(), set, shuffles, out).run();
    return 0;
  }

  @Command(
      name = "queries",
      description = "How long questions to a record of ten million mentions take.",
      mixinStandardHelpOptions = true)
  int queries(
      @Option(
              names = "--record",
              required = true,
              paramLabel = "DIR",
              description = "Folder where the record is, or is made first.")
          Path record,
      @Option(
              names = "--mentions",
              defaultValue = "10000000",
              paramLabel = "N",
              description = "How many are made (default: ${DEFAULT-VALUE}).")
          long mentions,
      @Option(
              names = "--runs",
              defaultValue = "3",
              paramLabel = "N",
              description =
                  "How often each is asked after a first time; the best counts (default:"
                      + " ${DEFAULT-VALUE}).")
          int runs) {
    new QueriesBench(record, mentions, runs, out).run();
    return 0;
  }

  @Command(
      name = "rows",
      description = "Prints made-up rows of GDELT 1.0, to measure imports with.",
      mixinStandardHelpOptions = true)
  int rows(
      @Option(
              names = "--rows",
              defaultValue = "1000000",
              paramLabel = "N",
              description = "How many (default: ${DEFAULT-VALUE}).")
          int rows) {
    new GdeltRows(out).print(rows);
    return 0;
  }
}
