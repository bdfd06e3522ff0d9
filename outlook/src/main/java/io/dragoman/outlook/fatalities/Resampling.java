package io.dragoman.outlook.fatalities;

/**
 * Forecasts a country's deaths by drawing from its own past: recent months weigh more, each is
 * stretched by a log-normal factor that widens with the horizon, and a small share of the draws
 * escalates. In the ViEWS prediction challenge (Hegre et al. 2025) drawing from the last twelve
 * months ("conflictology") was as good as any entry; this is its weighed and stretched form.
 * Immutable.
 */
public final class Resampling {
  /** How many months back are drawn from. */
  static final int MONTHS = 36;

  /** Middles of five equal parts of the standard normal distribution. */
  private static final double[] NORMAL = {-1.28, -0.52, 0, 0.52, 1.28};

  private static final double MIDDLE_LEVEL = 4;
  private static final double NEAR = 1;
  private static final double LEVEL = 3;
  private static final double FAR = 6;
  private static final int REACH = 8;

  private final Parameters parameters;

  /**
   * @param parameters how the past is weighed
   */
  public Resampling(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * Forecasts one month.
   *
   * @param history deaths of each past month, the latest last; at least one
   * @param horizon how many months ahead, 1 being the month after the last known
   * @return the distribution of the deaths in that month
   */
  public Distribution forecast(double[] history, int horizon) {
    if (history.length == 0 || horizon < 1) {
      throw new IllegalArgumentException(history.length + " months, horizon " + horizon);
    }
    double level = Math.log1p(mean(history, LEVEL)) - MIDDLE_LEVEL;
    double rise = Math.log1p(mean(history, NEAR)) - Math.log1p(mean(history, FAR));
    Parameters p = parameters;
    double spread = Math.max(0, p.spread() + p.spreadGrowth() * horizon + p.spreadLevel() * level);
    double drift = p.drift() + p.driftGrowth() * horizon + p.momentum() * rise;
    int months = Math.min(MONTHS, history.length);
    int each = NORMAL.length + 1;
    double[] values = new double[months * each];
    double[] weights = new double[values.length];
    double fast = sum(p.halfLife(), months);
    double slow = sum(p.slowHalfLife(), months);
    for (int back = 0; back < months; back++) {
      double deaths = history[history.length - 1 - back];
      double weight =
          (1 - p.slowShare()) * fade(p.halfLife(), back) / fast
              + p.slowShare() * fade(p.slowHalfLife(), back) / slow;
      for (int k = 0; k < NORMAL.length; k++) {
        values[back * each + k] = Math.rint(deaths * Math.exp(spread * NORMAL[k] + drift));
        weights[back * each + k] = weight * (1 - p.tailShare()) / NORMAL.length;
      }
      values[back * each + NORMAL.length] = Math.rint(deaths * p.tailFactor());
      weights[back * each + NORMAL.length] = weight * p.tailShare();
    }
    return Distribution.of(values, weights);
  }

  private static double fade(double halfLife, int months) {
    return Math.pow(0.5, months / halfLife);
  }

  private static double sum(double halfLife, int months) {
    double sum = 0;
    for (int back = 0; back < months; back++) {
      sum += fade(halfLife, back);
    }
    return sum;
  }

  /** The mean of the past months, each weighing half of what one a half-life later does. */
  private static double mean(double[] history, double halfLife) {
    int months = Math.min(history.length, (int) (halfLife * REACH) + 1);
    double sum = 0;
    for (int back = 0; back < months; back++) {
      sum += fade(halfLife, back) * history[history.length - 1 - back];
    }
    return sum / sum(halfLife, months);
  }
}
