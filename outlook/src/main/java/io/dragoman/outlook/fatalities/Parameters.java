package io.dragoman.outlook.fatalities;

import java.util.List;

/**
 * How the past is weighed and stretched.
 *
 * @param halfLife months after which a past month weighs half, above 0
 * @param slowShare share of the weight that fades by the slower half-life, 0 to 1
 * @param slowHalfLife the slower half-life in months, above 0
 * @param spread standard deviation of the factor's logarithm at horizon 0
 * @param spreadGrowth by how much it grows with each month ahead
 * @param spreadLevel by how much it changes with the logarithm of the deaths a month
 * @param drift logarithm of the middle factor: wars, once told of, more often ebb than swell
 * @param driftGrowth by how much it changes with each month ahead
 * @param momentum how much of the last months' rise or fall goes on
 * @param tailShare probability that it escalates, 0 to 1
 * @param tailFactor by how much it then multiplies, 1 or more
 */
public record Parameters(
    double halfLife,
    double slowShare,
    double slowHalfLife,
    double spread,
    double spreadGrowth,
    double spreadLevel,
    double drift,
    double driftGrowth,
    double momentum,
    double tailShare,
    double tailFactor) {
  /**
   * Found by {@link ParameterSearch} on forecasts of 1996 to 2017 from the country-months of the
   * UCDP (state-based deaths), as {@code dragoman bench fatalities --fit} does.
   */
  public static final Parameters FITTED =
      new Parameters(2.87, 0.209, 14.4, 0.343, 0.02, -0.079, -0.289, 0.01, 0.218, 0.04, 3.984);

  /** Checks the ranges. */
  public Parameters {
    if (!(halfLife > 0 && slowHalfLife > 0 && tailFactor >= 1)
        || !isShare(slowShare)
        || !isShare(tailShare)) {
      throw new IllegalArgumentException(
          "half-lives %s and %s, shares %s and %s, factor %s"
              .formatted(halfLife, slowHalfLife, slowShare, tailShare, tailFactor));
    }
  }

  private static boolean isShare(double share) {
    return share >= 0 && share <= 1;
  }

  List<Double> toList() {
    return List.of(
        halfLife,
        slowShare,
        slowHalfLife,
        spread,
        spreadGrowth,
        spreadLevel,
        drift,
        driftGrowth,
        momentum,
        tailShare,
        tailFactor);
  }

  static Parameters of(List<Double> p) {
    return new Parameters(
        p.get(0), p.get(1), p.get(2), p.get(3), p.get(4), p.get(5), p.get(6), p.get(7), p.get(8),
        p.get(9), p.get(10));
  }
}
