package io.dragoman.record.grouping;

import java.util.List;

/**
 * How likely two reports are to tell of one incident: a logistic model whose weights
 * record/training/train_pairs.py has learnt. Immutable; safe to share between threads.
 */
@SuppressWarnings("EnumOrdinal") // a value for each feature, in an array for speed
final class PairScore {
  /** The row of the table that holds the log-odds from which on a report joins a group. */
  private static final String THRESHOLD = "THRESHOLD";

  private final double[] weights;
  private final double threshold;

  private PairScore(double[] weights, double threshold) {
    this.weights = weights;
    this.threshold = threshold;
  }

  /**
   * Loads the weights that are shipped.
   *
   * @throws GroupingException if they are missing or broken
   */
  static PairScore load() {
    return of(Table.rows("pairs.tsv"));
  }

  /**
   * Takes weights.
   *
   * @param rows name of a feature and its weight
   */
  static PairScore of(List<String[]> rows) {
    double[] weights = new double[Feature.values().length];
    double threshold = 0;
    try {
      for (String[] row : rows) {
        double weight = Double.parseDouble(row[1]);
        if (row[0].equals(THRESHOLD)) {
          threshold = weight;
        } else {
          weights[Feature.valueOf(row[0]).ordinal()] = weight;
        }
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new GroupingException("table pairs.tsv: " + e.getMessage(), e);
    }
    return new PairScore(weights, threshold);
  }

  /**
   * The log-odds that a and b, a the earlier by {@link Report#ORDER}, tell of one incident; minus
   * infinity where they contradict each other.
   */
  double logOdds(Profile a, Profile b) {
    if (Contradiction.between(a, b).isPresent()) {
      return Double.NEGATIVE_INFINITY;
    }
    double[] values = PairFeatures.of(a, b);
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  /** The log-odds from which on a report joins a group. */
  double threshold() {
    return threshold;
  }
}
