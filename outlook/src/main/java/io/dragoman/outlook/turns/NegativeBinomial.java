package io.dragoman.outlook.turns;

/** Likelihood of counts that scatter more than Poisson's. */
final class NegativeBinomial {
  private NegativeBinomial() {}

  /**
   * Returns the negative logarithm of the likelihood of a stretch of counts at their best common
   * rate, but for a part that does not depend on how a series is divided into stretches.
   *
   * @param sum sum of the counts
   * @param exposure sum of the exposures, above 0
   * @param steps how many counts
   * @param size 1 / overdispersion
   */
  static double cost(double sum, double exposure, double steps, double size) {
    if (sum == 0) {
      return 0;
    }
    return (sum + steps * size) * Math.log1p(sum / steps / size)
        + sum * Math.log(size)
        - sum * Math.log(sum / exposure);
  }
}
