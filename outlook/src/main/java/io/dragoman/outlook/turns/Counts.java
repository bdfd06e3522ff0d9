package io.dragoman.outlook.turns;

/** A series of counts with how much could have been seen in each step of time. */
final class Counts {
  private static final double LEAST = 0.1;

  private final double[] counts;
  private final double[] exposures;

  /**
   * Makes a series.
   *
   * @param counts how many, each 0 or more
   * @param exposures how much the record covers, each above 0, 1 on average
   */
  Counts(double[] counts, double[] exposures) {
    if (counts.length != exposures.length) {
      throw new IllegalArgumentException(counts.length + " counts, " + exposures.length);
    }
    this.counts = counts.clone();
    this.exposures = exposures.clone();
  }

  int size() {
    return counts.length;
  }

  /**
   * Returns the overdispersion a: the variance of a count of mean m is m + a m². By moments of the
   * differences of neighbours, which a change of level between long stretches hardly touches.
   */
  double overdispersion() {
    double excess = 0;
    double squares = 0;
    for (int i = 0; i + 1 < counts.length; i++) {
      double difference = counts[i] - counts[i + 1];
      excess += difference * difference / 2 - (counts[i] + counts[i + 1]) / 2;
      squares += counts[i] * counts[i + 1];
    }
    return squares == 0 ? LEAST : Math.max(LEAST, excess / squares);
  }

  /** Returns the sum of the counts from a step to before another, as far as there are any. */
  double sum(int from, int to) {
    return sum(counts, from, to);
  }

  /** Returns the sum of the exposures from a step to before another, as far as there are any. */
  double exposure(int from, int to) {
    return sum(exposures, from, to);
  }

  private static double sum(double[] values, int from, int to) {
    double sum = 0;
    for (int i = Math.max(0, from); i < Math.min(values.length, to); i++) {
      sum += values[i];
    }
    return sum;
  }

  /**
   * Returns how much better, in nats, the counts around a step are told with a lower rate after it
   * than with one rate, at the reach that tells it best; negative where they rise.
   *
   * @param at the step, which itself counts to neither side
   * @param reaches how many steps before it, and after it, are looked at
   */
  double fall(int at, int... reaches) {
    double size = 1 / overdispersion();
    double best = Double.NEGATIVE_INFINITY;
    for (int reach : reaches) {
      double before = sum(at - reach, at);
      double after = sum(at + 1, at + 1 + reach);
      double ahead = exposure(at - reach, at);
      double behind = exposure(at + 1, at + 1 + reach);
      if (ahead > 0 && behind > 0) {
        double gain =
            NegativeBinomial.cost(before + after, ahead + behind, 2 * reach, size)
                - NegativeBinomial.cost(before, ahead, reach, size)
                - NegativeBinomial.cost(after, behind, reach, size);
        best = Math.max(best, before / ahead >= after / behind ? gain : -gain);
      }
    }
    return best;
  }
}
