package io.dragoman.outlook.turns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The best division of a series of counts into stretches of one rate each.
 *
 * <p>Optimal partitioning with pruning (PELT: Killick, Fearnhead and Eckley 2012, "Optimal
 * Detection of Changepoints With a Linear Computational Cost", JASA 107) under a negative binomial
 * likelihood of one overdispersion, with a penalty for each change.
 */
final class Segmentation {
  private final double[] sums;
  private final double[] exposures;
  private final double size;

  private Segmentation(Counts counts, double overdispersion) {
    size = 1 / overdispersion;
    sums = new double[counts.size() + 1];
    exposures = new double[counts.size() + 1];
    for (int i = 0; i < counts.size(); i++) {
      sums[i + 1] = sums[i] + counts.sum(i, i + 1);
      exposures[i + 1] = exposures[i] + counts.exposure(i, i + 1);
    }
  }

  /**
   * A stretch of one rate.
   *
   * @param begin first step
   * @param end step behind the last
   * @param rate count a step at exposure 1
   * @param gain how much better, in nats of likelihood, the series is told with a change at the
   *     beginning than without; 0 for the first stretch
   */
  record Stretch(int begin, int end, double rate, double gain) {}

  /**
   * Divides a series.
   *
   * @param counts the series
   * @param penalty what a change must gain, in nats
   * @param shortest the shortest stretch, 1 or more steps
   */
  static List<Stretch> of(Counts counts, double penalty, int shortest) {
    return new Segmentation(counts, counts.overdispersion()).divide(penalty, shortest);
  }

  private List<Stretch> divide(double penalty, int shortest) {
    int n = sums.length - 1;
    double[] best = new double[n + 1];
    int[] last = new int[n + 1];
    best[0] = -penalty;
    List<Integer> candidates = new ArrayList<>(List.of(0));
    for (int end = 1; end <= n; end++) {
      best[end] = Double.POSITIVE_INFINITY;
      for (int begin : candidates) {
        double value = best[begin] + cost(begin, end) + penalty;
        if ((end - begin >= shortest || begin == 0) && value < best[end]) {
          best[end] = value;
          last[end] = begin;
        }
      }
      int now = end;
      candidates.removeIf(
          begin -> now - begin >= shortest && best[begin] + cost(begin, now) > best[now]);
      candidates.add(end);
    }
    List<Integer> cuts = new ArrayList<>();
    for (int end = n; end > 0; end = last[end]) {
      cuts.add(end);
    }
    cuts.add(0);
    Collections.reverse(cuts);
    return stretches(cuts);
  }

  private List<Stretch> stretches(List<Integer> cuts) {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      int begin = cuts.get(i);
      int end = cuts.get(i + 1);
      double gain = 0;
      if (i > 0) {
        int before = cuts.get(i - 1);
        gain = cost(before, end) - cost(before, begin) - cost(begin, end);
      }
      stretches.add(new Stretch(begin, end, rate(begin, end), gain));
    }
    return stretches;
  }

  private double rate(int begin, int end) {
    double exposure = exposures[end] - exposures[begin];
    return exposure == 0 ? 0 : (sums[end] - sums[begin]) / exposure;
  }

  /** Negative logarithm of the likelihood of a stretch at its best rate, but for a constant. */
  private double cost(int begin, int end) {
    return NegativeBinomial.cost(
        sums[end] - sums[begin], exposures[end] - exposures[begin], end - begin, size);
  }
}
