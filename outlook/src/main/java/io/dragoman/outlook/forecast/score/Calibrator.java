package io.dragoman.outlook.forecast.score;

/**
 * Turns scores into probabilities: a softmax with a learnt sharpness over the likeliest answers,
 * times the probability that the answer is among them, which rises with how sure the first is.
 *
 * @param sharpness what scores are multiplied by
 * @param level log-odds that the answer is among the likeliest, where the first is as sure as not
 * @param slope what a unit of the first's log-odds adds
 */
public record Calibrator(double sharpness, double level, double slope) {
  /** The probabilities of the likeliest; they sum to the probability that one of them is right. */
  public double[] probabilities(Ranked ranked) {
    double[] p = new double[ranked.scores().length];
    double most = Double.NEGATIVE_INFINITY;
    for (float score : ranked.scores()) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.exp(sharpness * (ranked.scores()[i] - most));
      sum += p[i];
    }
    double among = among(ranked.surest(sharpness));
    for (int i = 0; i < p.length; i++) {
      p[i] *= among / sum;
    }
    return p;
  }

  private double among(double surest) {
    return 1 / (1 + Math.exp(-level - slope * odds(surest)));
  }

  public static double odds(double p) {
    double inside = Math.min(0.999, Math.max(0.001, p));
    return Math.log(inside / (1 - inside));
  }
}
