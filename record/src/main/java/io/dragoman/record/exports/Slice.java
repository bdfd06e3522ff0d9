package io.dragoman.record.exports;

import io.dragoman.model.DaySpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** How a network is cut along the calendar. */
public enum Slice {
  MONTH,
  QUARTER,
  YEAR;

  /** Returns the name in commands, e.g. "month". */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the slice that holds a day, e.g. "2020-05", "2020-Q2" or "2020". */
  String of(LocalDate day) {
    return switch (this) {
      case MONTH -> YearMonth.from(day).toString();
      case QUARTER -> "%04d-Q%d".formatted(day.getYear(), (day.getMonthValue() + 2) / 3);
      case YEAR -> "%04d".formatted(day.getYear());
    };
  }

  /** Returns the slice that holds all of the days, empty where they lie in several. */
  Optional<String> of(DaySpan days) {
    String first = of(days.first());
    return first.equals(of(days.last())) ? Optional.of(first) : Optional.empty();
  }

  @Override
  public String toString() {
    return code();
  }
}
