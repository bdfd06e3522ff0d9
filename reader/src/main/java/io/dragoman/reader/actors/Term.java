package io.dragoman.reader.actors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * The time for which a row holds. Its ends are written as tables write them: "2020", "2020-08" or
 * "2020-08-20", both counted in, empty where open.
 *
 * @param from the beginning as written
 * @param to the end as written
 * @param first first day, {@link LocalDate#MIN} where open
 * @param last last day, {@link LocalDate#MAX} where open
 */
public record Term(String from, String to, LocalDate first, LocalDate last) {
  /** All time. */
  static final Term ALWAYS = new Term("", "", LocalDate.MIN, LocalDate.MAX);

  /**
   * Reads a term.
   *
   * @throws DateTimeException if an end is no date or the last day lies before the first; its
   *     message says which
   */
  static Term of(String from, String to) {
    if (from.isEmpty() && to.isEmpty()) {
      return ALWAYS;
    }
    LocalDate first = from.isEmpty() ? LocalDate.MIN : first(from);
    LocalDate last = to.isEmpty() ? LocalDate.MAX : last(to);
    if (last.isBefore(first)) {
      throw new DateTimeException("it ends (" + to + ") before it begins (" + from + ")");
    }
    return new Term(from, to, first, last);
  }

  /** Whether a day lies in the term. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  private static LocalDate first(String date) {
    try {
      return switch (date.length()) {
        case 4 -> Year.parse(date).atDay(1);
        case 7 -> YearMonth.parse(date).atDay(1);
        default -> LocalDate.parse(date);
      };
    } catch (DateTimeException e) {
      throw unreadable(date, e);
    }
  }

  private static LocalDate last(String date) {
    try {
      return switch (date.length()) {
        case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
        case 7 -> YearMonth.parse(date).atEndOfMonth();
        default -> LocalDate.parse(date);
      };
    } catch (DateTimeException e) {
      throw unreadable(date, e);
    }
  }

  private static DateTimeException unreadable(String date, DateTimeException cause) {
    return new DateTimeException(
        "'" + date + "' is no day (2020-08-20), month (2020-08) or year (2020)", cause);
  }
}
