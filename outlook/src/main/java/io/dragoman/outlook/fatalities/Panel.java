package io.dragoman.outlook.fatalities;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * Deaths by country and month.
 *
 * @param first the first month
 * @param countries names of the countries
 * @param deaths for each country its months from the first on, all equally many, each 0 or more
 */
public record Panel(YearMonth first, List<String> countries, List<double[]> deaths) {
  /** Checks that the parts fit each other. */
  public Panel {
    countries = List.copyOf(countries);
    deaths = List.copyOf(deaths);
    int months = deaths.isEmpty() ? 0 : deaths.get(0).length;
    if (months == 0
        || countries.size() != deaths.size()
        || deaths.stream().anyMatch(d -> d.length != months)) {
      throw new IllegalArgumentException(
          countries.size() + " countries with " + deaths.size() + " rows of months");
    }
  }

  /** Returns the last month. */
  public YearMonth last() {
    return first.plusMonths(deaths.get(0).length - 1L);
  }

  /**
   * Returns a country's months up to one.
   *
   * @param country number of the country
   * @param month the last month that is known
   */
  public double[] until(int country, YearMonth month) {
    return Arrays.copyOf(deaths.get(country), index(month) + 1);
  }

  /**
   * Returns how many died.
   *
   * @param country number of the country
   * @param month the month
   */
  public double at(int country, YearMonth month) {
    return deaths.get(country)[index(month)];
  }

  private int index(YearMonth month) {
    int index = (int) ChronoUnit.MONTHS.between(first, month);
    if (index < 0 || month.isAfter(last())) {
      throw new IllegalArgumentException(month + " is not within " + first + " to " + last());
    }
    return index;
  }
}
