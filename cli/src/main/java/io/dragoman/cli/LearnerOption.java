package io.dragoman.cli;

import io.dragoman.outlook.forecast.trees.LearnerKind;
import picocli.CommandLine.Option;

/** The option that names what orders the candidates of a forecast. */
final class LearnerOption {
  @Option(
      names = "--learner",
      paramLabel = "LEARNER",
      defaultValue = "TREES",
      description = "trees: sharper; curves: a sum of curves, one a feature (default: trees)")
  private LearnerKind learner = LearnerKind.TREES;

  LearnerKind learner() {
    return learner;
  }
}
