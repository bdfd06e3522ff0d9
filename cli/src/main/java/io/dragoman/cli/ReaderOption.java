package io.dragoman.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that sets how sure the reader must be of an event. */
final class ReaderOption {
  @Option(
      names = "--threshold",
      paramLabel = "X",
      converter = Confidence.class,
      description =
          "report events of which the reader is so sure, 0 to 1; lower finds more, higher errs less"
              + " (default: what the model was set to)")
  private Optional<Double> threshold = Optional.empty();

  Optional<Double> threshold() {
    return threshold;
  }
}
