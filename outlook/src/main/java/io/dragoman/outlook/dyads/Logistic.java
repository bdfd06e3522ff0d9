package io.dragoman.outlook.dyads;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression on {@link Traits}: weights add up to log-odds. It starts from the dyad's own
 * rate: a ridge pulls every weight towards 0 but that of the rate, which it pulls towards 1, so
 * that what is learnt is in what a forecast departs from the rate, and with few samples it hardly
 * does. (Hoerl and Kennard, "Ridge regression", 1970; fitted by Newton's method, which is exact.)
 */
final class Logistic {
  /** How many samples' worth of certainty a weight has to overcome. */
  private static final double RIDGE = 300;

  private static final int STEPS = 25;
  private static final double ENOUGH = 1e-4;
  private static final int SIZE = 1 + Traits.MEASURES + Traits.RULES;

  private final double[] means = new double[Traits.MEASURES];
  private final double[] scales = new double[Traits.MEASURES];
  private final double[] shares = new double[Traits.RULES];
  private final double[] prior = new double[SIZE];

  /** The level, then the measures, then the rules. */
  private double[] weights;

  /**
   * What is learnt from.
   *
   * @param traits what was known
   * @param came whether the outcome came true
   */
  record Sample(Traits traits, boolean came) {}

  private Logistic(List<Sample> samples, int rate) {
    standardize(samples);
    prior[0] = samples.isEmpty() ? 0 : means[rate];
    prior[1 + rate] = 1 / scales[rate];
    weights = prior.clone();
  }

  /**
   * Learns.
   *
   * @param rate the measure that is the log-odds of the dyad's own rate
   */
  static Logistic learn(List<Sample> samples, int rate) {
    Logistic model = new Logistic(samples, rate);
    double loss = model.loss(samples);
    for (int step = 0; step < STEPS; step++) {
      double[] from = model.weights;
      double[] move = model.newton(samples);
      double before = loss;
      double part = 1;
      do {
        model.weights = moved(from, move, part);
        loss = model.loss(samples);
        part /= 2;
      } while (loss > before && part > ENOUGH);
      if (Arrays.stream(move).map(Math::abs).max().orElse(0) < ENOUGH) {
        break;
      }
    }
    return model;
  }

  private static double[] moved(double[] from, double[] move, double part) {
    double[] to = from.clone();
    for (int j = 0; j < to.length; j++) {
      to[j] += part * move[j];
    }
    return to;
  }

  private void standardize(List<Sample> samples) {
    int n = Math.max(1, samples.size());
    double[] squares = new double[Traits.MEASURES];
    for (Sample sample : samples) {
      for (int j = 0; j < Traits.MEASURES; j++) {
        double x = sample.traits().measures()[j];
        means[j] += x / n;
        squares[j] += x * x / n;
      }
      for (int rule : sample.traits().rules()) {
        shares[rule] += 1.0 / n;
      }
    }
    for (int j = 0; j < Traits.MEASURES; j++) {
      scales[j] = 1 / Math.sqrt(Math.max(squares[j] - means[j] * means[j], 1e-4));
    }
  }

  private double loss(List<Sample> samples) {
    double loss = 0;
    for (int j = 1; j < SIZE; j++) {
      loss += RIDGE / 2 * (weights[j] - prior[j]) * (weights[j] - prior[j]);
    }
    for (Sample sample : samples) {
      double odds = logOdds(sample.traits());
      loss += Math.log1p(Math.exp(sample.came() ? -odds : odds));
    }
    return loss;
  }

  /** The step that would be the last if the loss were a parabola. */
  private double[] newton(List<Sample> samples) {
    double[] gradient = new double[SIZE];
    double[][] curve = new double[SIZE][SIZE];
    for (int j = 0; j < SIZE; j++) {
      double ridge = j == 0 ? 1e-6 : RIDGE;
      gradient[j] = -ridge * (weights[j] - prior[j]);
      curve[j][j] = ridge;
    }
    int[] at = new int[SIZE];
    double[] x = new double[SIZE];
    for (Sample sample : samples) {
      double p = probability(sample.traits());
      double slope = (sample.came() ? 1 : 0) - p;
      int size = row(sample.traits(), at, x);
      for (int i = 0; i < size; i++) {
        gradient[at[i]] += slope * x[i];
        double steep = p * (1 - p) * x[i];
        double[] own = curve[at[i]];
        for (int j = 0; j <= i; j++) {
          own[at[j]] += steep * x[j];
        }
      }
    }
    return solve(curve, gradient);
  }

  /** Fills in which inputs of a sample are not 0, ascending, and what they are. */
  private int row(Traits traits, int[] at, double[] x) {
    x[0] = 1;
    for (int j = 0; j < Traits.MEASURES; j++) {
      at[1 + j] = 1 + j;
      x[1 + j] = (traits.measures()[j] - means[j]) * scales[j];
    }
    int size = 1 + Traits.MEASURES;
    for (int rule : traits.rules()) {
      at[size] = 1 + Traits.MEASURES + rule;
      x[size++] = 1;
    }
    return size;
  }

  /** Solves for a symmetric positive matrix, of which the lower half is given, by Cholesky. */
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    double[] x = right.clone();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= matrix[i][k] * matrix[j][k];
        }
        matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
      }
      for (int k = 0; k < i; k++) {
        x[i] -= matrix[i][k] * x[k];
      }
      x[i] /= matrix[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= matrix[k][i] * x[k];
      }
      x[i] /= matrix[i][i];
    }
    return x;
  }

  private double logOdds(Traits traits) {
    double sum = weights[0];
    for (int j = 0; j < Traits.MEASURES; j++) {
      sum += measure(traits, j);
    }
    for (int rule : traits.rules()) {
      sum += weights[1 + Traits.MEASURES + rule];
    }
    return sum;
  }

  /** The probability, 0 to 1. */
  double probability(Traits traits) {
    return 1 / (1 + Math.exp(-logOdds(traits)));
  }

  /** What a measure adds to the log-odds beyond the average dyad. */
  double measure(Traits traits, int measure) {
    return weights[1 + measure] * (traits.measures()[measure] - means[measure]) * scales[measure];
  }

  /** What a rule whose condition holds adds beyond the average dyad. */
  double rule(int rule) {
    return weights[1 + Traits.MEASURES + rule] * (1 - shares[rule]);
  }
}
