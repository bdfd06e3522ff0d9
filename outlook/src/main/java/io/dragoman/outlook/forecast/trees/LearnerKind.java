package io.dragoman.outlook.forecast.trees;

/** What combines the features of a candidate into its score. */
public enum LearnerKind {
  /** Boosted trees: sharper. */
  TREES,
  /** The sum of one curve for each feature: a glass box. */
  CURVES
}
