package io.dragoman.outlook.forecast.score;

import java.util.ArrayList;
import java.util.List;

/** Forecasts by probability, in ten bins of equal width, and what share of each came true. */
public final class CalibrationBins {
  private static final int BINS = 10;

  private final double[] sums = new double[BINS];
  private final long[] hits = new long[BINS];
  private final long[] counts = new long[BINS];

  /**
   * The forecasts of a bin.
   *
   * @param mean their mean probability
   * @param right the share of them that came true
   * @param forecasts how many there were
   */
  public record Bin(double mean, double right, long forecasts) {}

  /**
   * Adds a forecast.
   *
   * @param p its probability, 0 to 1
   * @param right whether it came true
   */
  public void add(double p, boolean right) {
    int bin = Math.min(BINS - 1, (int) (p * BINS));
    sums[bin] += p;
    counts[bin]++;
    hits[bin] += right ? 1 : 0;
  }

  /** Returns the bins that hold something, by rising probability. */
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int b = 0; b < BINS; b++) {
      if (counts[b] > 0) {
        bins.add(new Bin(sums[b] / counts[b], hits[b] / (double) counts[b], counts[b]));
      }
    }
    return List.copyOf(bins);
  }

  /**
   * Returns the mean distance of probability and share that came true, weighed by size (expected
   * calibration error), 0 to 1.
   */
  public double error() {
    long all = 0;
    double sum = 0;
    for (Bin bin : bins()) {
      all += bin.forecasts();
      sum += bin.forecasts() * Math.abs(bin.mean() - bin.right());
    }
    return all == 0 ? 0 : sum / all;
  }
}
