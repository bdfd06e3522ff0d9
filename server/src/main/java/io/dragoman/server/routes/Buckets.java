package io.dragoman.server.routes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Spans of time by which events are counted. */
enum Buckets {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /** Returns the span of a word that has been checked. */
  static Buckets of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Returns the first day of the span that a day lies in. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
      case YEAR -> day.withDayOfYear(1);
    };
  }
}
