package io.dragoman.record.grouping;

import io.dragoman.model.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
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

  /** The day of the span that is nearest to a day. */
  LocalDate nearest(LocalDate day) {
    return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
  }

  /** Whether it is a single day. */
  boolean isOne() {
    return first.equals(last);
  }

  /** Days between the two spans, 0 where they share a day. */
  long gap(Days other) {
    long after = ChronoUnit.DAYS.between(last, other.first);
    long before = ChronoUnit.DAYS.between(other.last, first);
    return Math.max(0, Math.max(after, before));
  }

  private static Optional<Days> parse(String date) {
    try {
      int slash = date.indexOf('/');
      if (slash < 0) {
        return Optional.of(one(date));
      }
      LocalDate first = one(date.substring(0, slash)).first();
      LocalDate last = one(date.substring(slash + 1)).last();
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
