package io.dragoman.record.exports;

import io.dragoman.model.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that a date spans, both included.
 *
 * @param first first day
 * @param last last day
 */
record Days(LocalDate first, LocalDate last) {
  /** Returns the days of a date; empty where it is unknown or in no calendar ("2020-02-31"). */
  static Optional<Days> of(When when) {
    return when.date().flatMap(Days::parse);
  }

  /** Returns the day where the date is exact to the day. */
  static Optional<LocalDate> day(When when) {
    return of(when).filter(days -> days.first.equals(days.last)).map(Days::first);
  }

  private static Optional<Days> parse(String date) {
    try {
      int slash = date.indexOf('/');
      if (slash < 0) {
        return Optional.of(one(date));
      }
      LocalDate first = one(date.substring(0, slash)).first;
      LocalDate last = one(date.substring(slash + 1)).last;
      return last.isBefore(first) ? Optional.empty() : Optional.of(new Days(first, last));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Days one(String date) {
    return switch (date.length()) {
      case 4 -> new Days(Year.parse(date).atDay(1), YearMonth.parse(date + "-12").atEndOfMonth());
      case 7 -> new Days(YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth());
      default -> new Days(LocalDate.parse(date), LocalDate.parse(date));
    };
  }
}
