package io.dragoman.outlook.dyads;

import java.util.List;
import java.util.SplittableRandom;

/** Logistic regression on {@link Traits}: weights add up to log-odds. Deterministic. */
final class Logistic {
  private static final int PASSES = 8;
  private static final float RATE = 0.1f;
  private static final float RIDGE = 1e-5f;
  private static final long SEED = 20261126;

  private final float[] means = new float[Traits.MEASURES];
  private final float[] scales = new float[Traits.MEASURES];
  private final float[] measures = new float[Traits.MEASURES];
  private final float[] rules = new float[Traits.RULES];
  private final float[] shares = new float[Traits.RULES];
  private float level;

  /**
   * What is learnt from.
   *
   * @param traits what was known
   * @param came whether the outcome came true
   */
  record Sample(Traits traits, boolean came) {}

  /** Learns by AdaGrad; the weights are the mean over the last half of the passes. */
  static Logistic learn(List<Sample> samples) {
    Logistic model = new Logistic();
    model.standardize(samples);
    model.fit(samples);
    return model;
  }

  private void standardize(List<Sample> samples) {
    int n = Math.max(1, samples.size());
    double[] sums = new double[Traits.MEASURES];
    double[] squares = new double[Traits.MEASURES];
    long came = 0;
    for (Sample sample : samples) {
      came += sample.came() ? 1 : 0;
      for (int j = 0; j < Traits.MEASURES; j++) {
        double x = sample.traits().measures()[j];
        sums[j] += x;
        squares[j] += x * x;
      }
      for (int rule : sample.traits().rules()) {
        shares[rule] += 1f / n;
      }
    }
    for (int j = 0; j < Traits.MEASURES; j++) {
      means[j] = (float) (sums[j] / n);
      double variance = squares[j] / n - sums[j] / n * sums[j] / n;
      scales[j] = (float) (1 / Math.sqrt(Math.max(variance, 1e-4)));
    }
    double share = (came + 0.5) / (n + 1);
    level = (float) Math.log(share / (1 - share));
  }

  private void fit(List<Sample> samples) {
    float[] w = new float[1 + Traits.MEASURES + Traits.RULES];
    float[] g2 = new float[w.length];
    double[] mean = new double[w.length];
    w[0] = level;
    long counted = 0;
    int[] order = new int[samples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    SplittableRandom random = new SplittableRandom(SEED);
    for (int pass = 0; pass < PASSES; pass++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
      }
      for (int s = 0; s < order.length; s++) {
        step(samples.get(order[s]), w, g2);
        if (pass >= PASSES / 2 && s % 16 == 0) {
          counted++;
          for (int j = 0; j < w.length; j++) {
            mean[j] += (w[j] - mean[j]) / counted;
          }
        }
      }
    }
    level = counted == 0 ? level : (float) mean[0];
    for (int j = 0; j < Traits.MEASURES; j++) {
      measures[j] = (float) mean[1 + j];
    }
    for (int j = 0; j < Traits.RULES; j++) {
      rules[j] = (float) mean[1 + Traits.MEASURES + j];
    }
  }

  private void step(Sample sample, float[] w, float[] g2) {
    float[] x = sample.traits().measures();
    double sum = w[0];
    for (int j = 0; j < Traits.MEASURES; j++) {
      sum += w[1 + j] * (x[j] - means[j]) * scales[j];
    }
    for (int rule : sample.traits().rules()) {
      sum += w[1 + Traits.MEASURES + rule];
    }
    float slope = (float) (1 / (1 + Math.exp(-sum))) - (sample.came() ? 1 : 0);
    move(w, g2, 0, slope);
    for (int j = 0; j < Traits.MEASURES; j++) {
      move(w, g2, 1 + j, slope * (x[j] - means[j]) * scales[j] + RIDGE * w[1 + j]);
    }
    for (int rule : sample.traits().rules()) {
      int at = 1 + Traits.MEASURES + rule;
      move(w, g2, at, slope + 10 * RIDGE * w[at]);
    }
  }

  private static void move(float[] w, float[] g2, int at, float gradient) {
    g2[at] += gradient * gradient;
    w[at] -= RATE * gradient / (float) Math.sqrt(g2[at] + 1);
  }

  /** The probability, 0 to 1. */
  double probability(Traits traits) {
    double sum = level;
    for (int j = 0; j < Traits.MEASURES; j++) {
      sum += measure(traits, j);
    }
    for (int rule : traits.rules()) {
      sum += rules[rule];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** What a measure adds to the log-odds beyond the average dyad. */
  double measure(Traits traits, int measure) {
    return measures[measure] * (traits.measures()[measure] - means[measure]) * scales[measure];
  }

  /** What a rule whose condition holds adds beyond the average dyad. */
  double rule(int rule) {
    return rules[rule] * (1 - shares[rule]);
  }
}
