package io.dragoman.outlook.fatalities;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A discrete probability distribution over numbers of deaths. Immutable.
 *
 * <p>{@link #crps} is the continuous ranked probability score (Gneiting and Raftery 2007, "Strictly
 * Proper Scoring Rules, Prediction, and Estimation"): the mean distance to what came, less half the
 * mean distance of two draws; 0 is perfect, and of a single number it is the absolute error.
 */
public final class Distribution {
  private final double[] values;
  private final double[] below;

  private Distribution(double[] values, double[] below) {
    this.values = values;
    this.below = below;
  }

  /**
   * Makes a distribution.
   *
   * @param values numbers of deaths, in any order, at least one
   * @param weights what each weighs, 0 or more, not all 0
   * @throws IllegalArgumentException if the two do not fit each other
   */
  public static Distribution of(double[] values, double[] weights) {
    double total = Arrays.stream(weights).sum();
    if (values.length == 0 || values.length != weights.length || !(total > 0)) {
      throw new IllegalArgumentException(
          values.length + " values with " + weights.length + " weights of " + total);
    }
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] sorted = new double[values.length];
    double[] below = new double[values.length];
    double sum = 0;
    for (int i = 0; i < order.length; i++) {
      sorted[i] = values[order[i]];
      sum += weights[order[i]];
      below[i] = sum / total;
    }
    return new Distribution(sorted, below);
  }

  /**
   * Makes a distribution of draws of equal weight.
   *
   * @param draws at least one
   */
  public static Distribution of(double[] draws) {
    double[] weights = new double[draws.length];
    Arrays.fill(weights, 1);
    return of(draws, weights);
  }

  /** Returns the mean. */
  public double mean() {
    double mean = 0;
    double before = 0;
    for (int i = 0; i < values.length; i++) {
      mean += values[i] * (below[i] - before);
      before = below[i];
    }
    return mean;
  }

  /**
   * Returns a quantile.
   *
   * @param probability 0 to 1
   */
  public double quantile(double probability) {
    int at = Arrays.binarySearch(below, probability);
    return values[Math.min(values.length - 1, at >= 0 ? at : -at - 1)];
  }

  /**
   * Returns the probability of at least so many deaths.
   *
   * @param deaths how many
   */
  public double atLeast(double deaths) {
    double under = 0;
    for (int i = 0; i < values.length && values[i] < deaths; i++) {
      under = below[i];
    }
    return 1 - under;
  }

  /**
   * Returns draws: the quantiles in the middle of so many equal parts, so that the same
   * distribution always gives the same draws and they leave out none of its parts.
   *
   * @param count how many, 1 or more
   */
  public double[] draws(int count) {
    return IntStream.range(0, count).mapToDouble(i -> quantile((i + 0.5) / count)).toArray();
  }

  /**
   * Returns the continuous ranked probability score, 0 or more.
   *
   * @param observed what came
   */
  public double crps(double observed) {
    double distance = 0;
    double spread = 0;
    double before = 0;
    for (int i = 0; i < values.length; i++) {
      distance += (below[i] - before) * Math.abs(values[i] - observed);
      if (i > 0) {
        spread += before * (1 - before) * (values[i] - values[i - 1]);
      }
      before = below[i];
    }
    return distance - spread;
  }
}
