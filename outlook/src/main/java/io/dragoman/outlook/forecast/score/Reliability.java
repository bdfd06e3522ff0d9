package io.dragoman.outlook.forecast.score;

import java.util.Arrays;

/**
 * What probabilities are worth: each true answer is a forecast over all actors, other true answers
 * of the question left out. The first of each list counts for the calibration error.
 */
public final class Reliability {
  private final int actors;
  private final CalibrationBins bins = new CalibrationBins();
  private double logLoss;
  private double brier;
  private long forecasts;

  public Reliability(int actors) {
    this.actors = actors;
  }

  /** A list without the other true answers. */
  public static Ranked without(Ranked ranked, int[] answers, int answer) {
    int size = 0;
    int[] left = new int[ranked.actors().length];
    float[] scores = new float[left.length];
    for (int i = 0; i < left.length; i++) {
      int actor = ranked.actors()[i];
      if (actor == answer || !Rank.holds(answers, actor)) {
        left[size] = actor;
        scores[size++] = ranked.scores()[i];
      }
    }
    return new Ranked(Arrays.copyOf(left, size), Arrays.copyOf(scores, size));
  }

  /** Adds a question. */
  public void add(Calibrator calibrator, Ranked ranked, int[] answers) {
    for (int answer : answers) {
      Ranked own = without(ranked, answers, answer);
      add(calibrator.probabilities(own), own.actors(), answer);
    }
  }

  private void add(double[] p, int[] who, int answer) {
    int first = -1;
    double all = 0;
    double squares = 0;
    double right = -1;
    for (int i = 0; i < p.length; i++) {
      all += p[i];
      squares += p[i] * p[i];
      first = first < 0 || p[i] > p[first] ? i : first;
      right = who[i] == answer ? p[i] : right;
    }
    double rest = (1 - all) / Math.max(1, actors - p.length);
    squares += rest * (1 - all);
    double own = Math.max(right < 0 ? rest : right, 1e-9);
    logLoss -= Math.log(own);
    brier += squares + 1 - 2 * own;
    forecasts++;
    if (first >= 0) {
      bins.add(p[first], who[first] == answer);
    }
  }

  /** How many forecasts were judged. */
  public long forecasts() {
    return forecasts;
  }

  /** The mean of minus the logarithm of the true answer's probability. */
  public double logLoss() {
    return forecasts == 0 ? 0 : logLoss / forecasts;
  }

  /** The mean squared distance to certainty, summed over all actors: 0 to 2. */
  public double brier() {
    return forecasts == 0 ? 0 : brier / forecasts;
  }

  /** The first answer of each list by its probability, and how often it was right. */
  public CalibrationBins bins() {
    return bins;
  }
}
