package io.dragoman.record;

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
record DaySpan(LocalDate first, LocalDate last) {
  /** Returns the days of a date; empty where it is unknown or in no calendar ("2020-02-31"). */
  static Optional<DaySpan> of(When when) {
    return when.date().flatMap(DaySpan::parse);
  }

  /** Whether it is a single day. */
  boolean isOneDay() {
    return first.equals(last);
  }

  private static Optional<DaySpan> parse(String date) {
    try {
      int slash = date.indexOf('/');
      if (slash < 0) {
        return Optional.of(one(date));
      }
      LocalDate first = one(date.substring(0, slash)).first();
      LocalDate last = one(date.substring(slash + 1)).last();
      return last.isBefore(first) ? Optional.empty() : Optional.of(new DaySpan(first, last));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DaySpan one(String date) {
    return switch (date.length()) {
      case 4 ->
          new DaySpan(Year.parse(date).atDay(1), YearMonth.parse(date + "-12").atEndOfMonth());
      case 7 -> new DaySpan(YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth());
      default -> new DaySpan(LocalDate.parse(date), LocalDate.parse(date));
    };
  }
}
