package io.dragoman.outlook.alignment;

/**
 * A Beta distribution.
 *
 * @param a first parameter, above 0
 * @param b second parameter, above 0
 */
record Beta(double a, double b) {
  private static final int HALVINGS = 60;
  private static final int TERMS = 400;
  private static final double NEAR = 1e-14;
  private static final double TINY = 1e-300;

  Beta {
    if (!(a > 0 && b > 0)) {
      throw new IllegalArgumentException("Beta(" + a + ", " + b + ")");
    }
  }

  double mean() {
    return a / (a + b);
  }

  /** Returns the value below which a share of the distribution lies, by halving. */
  double quantile(double share) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (cumulative(middle) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** Returns the share that lies below a value: the regularised incomplete beta function. */
  double cumulative(double x) {
    if (x <= 0 || x >= 1) {
      return x <= 0 ? 0 : 1;
    }
    if (x > (a + 1) / (a + b + 2)) {
      return 1 - new Beta(b, a).cumulative(1 - x);
    }
    double front =
        Math.exp(
            a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b));
    return front * fraction(x) / a;
  }

  /** Lentz's evaluation of the continued fraction (Numerical Recipes, 6.4). */
  private double fraction(double x) {
    double c = 1;
    double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= TERMS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / nonZero(1 + even * d);
      c = nonZero(1 + even / c);
      value *= c * d;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / nonZero(1 + odd * d);
      c = nonZero(1 + odd / c);
      value *= c * d;
      if (Math.abs(c * d - 1) < NEAR) {
        break;
      }
    }
    return value;
  }

  private static double nonZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  /** Stirling's series after shifting the argument up. */
  private static double logGamma(double x) {
    double shift = 0;
    double z = x;
    while (z < 10) {
      shift -= Math.log(z);
      z++;
    }
    double inverse = 1 / (z * z);
    double series =
        (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / z;
    return shift + (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series;
  }
}
