package io.dragoman.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import picocli.CommandLine.Command;
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
      @Option(
              names = "--shared",
              defaultValue = "../shared",
              paramLabel = "DIR",
              description = "Folder of the annotated data (default: ${DEFAULT-VALUE}).")
          Path shared,
      @Option(
              names = "--threads",
              defaultValue = "2",
              description = "Threads that read (default: ${DEFAULT-VALUE}).")
          int threads) {
    new ReadBench(shared, threads, out).run();
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
}
