package io.dragoman.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that sets how many are listed at most. */
final class LimitOption {
  private Optional<Integer> limit = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--limit", paramLabel = "N", description = "at most so many")
  void limit(int number) {
    if (number < 1) {
      throw new ParameterException(spec.commandLine(), "--limit " + number + ": must be 1 or more");
    }
    limit = Optional.of(number);
  }

  Optional<Integer> limit() {
    return limit;
  }
}
