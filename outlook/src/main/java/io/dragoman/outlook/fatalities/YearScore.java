package io.dragoman.outlook.fatalities;

import java.time.YearMonth;

/**
 * The protocol of the ViEWS prediction challenge (Hegre et al. 2025): what is known to October
 * tells the twelve months of the next year, for every country; the mean score over countries and
 * months.
 */
public final class YearScore {
  private static final int MONTHS = 12;
  private static final int KNOWN_UNTIL = 10;

  private YearScore() {}

  /** What turns a history and a horizon into a distribution. */
  public interface Forecaster {
    /**
     * Forecasts one month.
     *
     * @param history deaths of each past month, the latest last
     * @param horizon how many months ahead, 1 being the month after the last known
     */
    Distribution forecast(double[] history, int horizon);
  }

  /**
   * Returns the mean continuous ranked probability score of a year.
   *
   * @param panel what happened
   * @param year the year that is forecast
   * @param forecaster the forecaster
   */
  public static double crps(Panel panel, int year, Forecaster forecaster) {
    YearMonth known = YearMonth.of(year - 1, KNOWN_UNTIL);
    double sum = 0;
    for (int country = 0; country < panel.countries().size(); country++) {
      double[] history = panel.until(country, known);
      for (int month = 1; month <= MONTHS; month++) {
        sum +=
            forecaster
                .forecast(history, MONTHS - KNOWN_UNTIL + month)
                .crps(panel.at(country, YearMonth.of(year, month)));
      }
    }
    return sum / (MONTHS * panel.countries().size());
  }
}
