package io.dragoman.bench;

/** Sums over pairs of a told and a right value. */
final class Agreement {
  private int count;
  private double error;
  private double told;
  private double right;
  private double toldSquares;
  private double rightSquares;
  private double products;

  void add(double toldValue, double rightValue) {
    count++;
    error += Math.abs(toldValue - rightValue);
    told += toldValue;
    right += rightValue;
    toldSquares += toldValue * toldValue;
    rightSquares += rightValue * rightValue;
    products += toldValue * rightValue;
  }

  int count() {
    return count;
  }

  /** Mean absolute error; 0 without pairs. */
  double meanAbsoluteError() {
    return count == 0 ? 0 : error / count;
  }

  /** Pearson's correlation; 0 where either side does not vary. */
  double pearson() {
    double covariance = products - told * right / count;
    double scale =
        Math.sqrt((toldSquares - told * told / count) * (rightSquares - right * right / count));
    return scale > 0 ? covariance / scale : 0;
  }
}
