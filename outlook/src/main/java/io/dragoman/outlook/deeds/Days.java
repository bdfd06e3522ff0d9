package io.dragoman.outlook.deeds;

import io.dragoman.model.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days of a date.
 *
 * @param first first day
 * @param count how many days, 1 to {@link #LONGEST}
 */
record Days(LocalDate first, int count) {
  /** The longest date, in days, that an event can be counted at. */
  static final int LONGEST = 31;

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /**
   * Returns the days of a date; empty where it is unknown, in no calendar, or longer than {@link
   * #LONGEST} days.
   */
  static Optional<Days> of(When when) {
    return when.date().flatMap(Days::parse);
  }

  private static Optional<Days> parse(String date) {
    try {
      int slash = date.indexOf('/');
      String begin = slash < 0 ? date : date.substring(0, slash);
      String end = slash < 0 ? date : date.substring(slash + 1);
      if (begin.length() == YEAR || end.length() == YEAR) {
        return Optional.empty();
      }
      LocalDate first =
          begin.length() == MONTH ? YearMonth.parse(begin).atDay(1) : LocalDate.parse(begin);
      LocalDate last =
          end.length() == MONTH ? YearMonth.parse(end).atEndOfMonth() : LocalDate.parse(end);
      long days = ChronoUnit.DAYS.between(first, last) + 1;
      return days >= 1 && days <= LONGEST
          ? Optional.of(new Days(first, (int) days))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
