package io.dragoman.outlook.forecast.score;

import io.dragoman.outlook.forecast.data.IntList;
import java.util.ArrayList;
import java.util.List;

/** Fits a {@link Calibrator} to questions with known answers, by likelihood. */
public final class CalibratorFit {
  private static final int STEPS = 30;

  private final List<Ranked> lists = new ArrayList<>();
  private final IntList rights = new IntList();

  /** Adds a question once for each of its answers, the other answers taken out of the list. */
  public void add(Ranked ranked, int[] answers) {
    for (int answer : answers) {
      Ranked own = Reliability.without(ranked, answers, answer);
      int right = -1;
      for (int i = 0; i < own.actors().length; i++) {
        right = own.actors()[i] == answer ? i : right;
      }
      lists.add(own);
      rights.add(right);
    }
  }

  /** Fits. */
  public Calibrator fit() {
    double best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (double sharpness = 0.5; sharpness < 1.6; sharpness += 0.05) {
      double loss = loss(sharpness);
      if (loss < least) {
        least = loss;
        best = sharpness;
      }
    }
    return among(best);
  }

  private double loss(double sharpness) {
    double loss = 0;
    Calibrator certain = new Calibrator(sharpness, 50, 0);
    for (int i = 0; i < lists.size(); i++) {
      if (rights.get(i) >= 0) {
        loss -= Math.log(certain.probabilities(lists.get(i))[rights.get(i)]);
      }
    }
    return loss;
  }

  /** Logistic regression of whether the answer is in the list, by Newton's steps. */
  private Calibrator among(double sharpness) {
    double level = 0;
    double slope = 0;
    for (int step = 0; step < STEPS; step++) {
      double g0 = 0;
      double g1 = -slope * 1e-3;
      double h00 = 1e-3;
      double h01 = 0;
      double h11 = 1e-3;
      for (int i = 0; i < lists.size(); i++) {
        double x = Calibrator.odds(lists.get(i).surest(sharpness));
        double p = 1 / (1 + Math.exp(-level - slope * x));
        double error = (rights.get(i) >= 0 ? 1 : 0) - p;
        double weight = p * (1 - p);
        g0 += error;
        g1 += error * x;
        h00 += weight;
        h01 += weight * x;
        h11 += weight * x * x;
      }
      double det = h00 * h11 - h01 * h01;
      level += (h11 * g0 - h01 * g1) / det;
      slope += (h00 * g1 - h01 * g0) / det;
    }
    return new Calibrator(sharpness, level, slope);
  }
}
