package io.dragoman.model;

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
public record DaySpan(LocalDate first, LocalDate last) {
  /**
   * Returns the days of a date; empty where it is unknown or in no calendar ("2020-02-31").
   *
   * @param when the date
   */
  public static Optional<DaySpan> of(When when) {
    return when.date().flatMap(DaySpan::parse);
  }

  /**
   * Returns the day of a date that is exact to the day.
   *
   * @param when the date
   */
  public static Optional<LocalDate> day(When when) {
    return of(when).filter(DaySpan::isOneDay).map(DaySpan::first);
  }

  /** Returns how many days it has, at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** Whether it is a single day. */
  public boolean isOneDay() {
    return first.equals(last);
  }

  /**
   * Returns the day of the span that is nearest to a day.
   *
   * @param day the day
   */
  public LocalDate nearest(LocalDate day) {
    return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
  }

  /**
   * Returns the days between two spans, 0 where they share a day.
   *
   * @param other the other span
   */
  public long gap(DaySpan other) {
    long after = ChronoUnit.DAYS.between(last, other.first);
    long before = ChronoUnit.DAYS.between(other.last, first);
    return Math.max(0, Math.max(after, before));
  }

  private static Optional<DaySpan> parse(String date) {
    try {
      int slash = date.indexOf('/');
      if (slash < 0) {
        return Optional.of(ofDate(date));
      }
      LocalDate first = ofDate(date.substring(0, slash)).first();
      LocalDate last = ofDate(date.substring(slash + 1)).last();
      return last.isBefore(first) ? Optional.empty() : Optional.of(new DaySpan(first, last));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the days of a day, month or year.
   *
   * @param date as in "2020-05-18", "2020-05" or "2020"
   * @throws DateTimeException if it is none
   */
  public static DaySpan ofDate(String date) {
    return switch (date.length()) {
      case 4 ->
          new DaySpan(Year.parse(date).atDay(1), YearMonth.parse(date + "-12").atEndOfMonth());
      case 7 -> new DaySpan(YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth());
      default -> new DaySpan(LocalDate.parse(date), LocalDate.parse(date));
    };
  }
}
