package io.dragoman.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * A figure with its 95 % interval.
 *
 * @param name what it is
 * @param value in percent
 * @param low 2.5 % of the bootstrap samples lie below
 * @param high 2.5 % of the bootstrap samples lie above
 */
record Figure(String name, double value, double low, double high) {
  /** How many bootstrap samples an interval rests on (Efron 1979). */
  static final int SAMPLES = 1000;

  /**
   * Makes a figure.
   *
   * @param samples the value in each of the {@link #SAMPLES} bootstrap samples, in any order
   */
  static Figure of(String name, double value, double[] samples) {
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    return new Figure(
        name, value, sorted[(int) (SAMPLES * 0.025)], sorted[(int) (SAMPLES * 0.975) - 1]);
  }

  /** Returns the figure as a line of a table. */
  String line() {
    return String.format(Locale.ROOT, "  %-22s %5.1f   (%.1f-%.1f)", name, value, low, high);
  }
}
