package io.dragoman.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that sets how many threads read. */
final class ThreadsOption {
  private static final int MOST = 256;

  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "how many threads read (default: one for each core)")
  void threads(int number) {
    if (number < 1 || number > MOST) {
      throw new ParameterException(
          spec.commandLine(), "--threads " + number + ": must be from 1 to " + MOST);
    }
    threads = number;
  }

  int threads() {
    return threads;
  }
}
