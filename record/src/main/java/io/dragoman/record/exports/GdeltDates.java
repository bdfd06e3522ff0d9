package io.dragoman.record.exports;

import io.dragoman.model.DaySpan;
import io.dragoman.model.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates as GDELT writes them. */
final class GdeltDates {
  private GdeltDates() {}

  /**
   * Returns the cells SQLDATE, MonthYear, Year and FractionDate. A date that is not exact to the
   * day, the month or the year leaves the cells empty that it cannot fill.
   */
  static List<String> cells(When when) {
    Optional<DaySpan> days = DaySpan.of(when);
    Optional<LocalDate> day = DaySpan.day(when);
    Optional<YearMonth> month = days.filter(GdeltDates::inOneMonth).map(d -> month(d.first()));
    Optional<Integer> year =
        days.filter(d -> d.first().getYear() == d.last().getYear()).map(d -> d.first().getYear());
    return List.of(
        day.map(GdeltDates::day).orElse(""),
        month.map(m -> "%04d%02d".formatted(m.getYear(), m.getMonthValue())).orElse(""),
        year.map("%04d"::formatted).orElse(""),
        day.map(GdeltDates::fraction).orElse(""));
  }

  private static boolean inOneMonth(DaySpan days) {
    return month(days.first()).equals(month(days.last()));
  }

  private static YearMonth month(LocalDate day) {
    return YearMonth.from(day);
  }

  /** Returns a day as YYYYMMDD. */
  static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** Returns the first second of a day as YYYYMMDDHHMMSS. */
  static String second(LocalDate day) {
    return day(day) + "000000";
  }

  /** Returns the year and how much of it is over, months of 30 days: "2020.3778". */
  private static String fraction(LocalDate day) {
    double fraction = ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0;
    return String.format(Locale.ROOT, "%.4f", day.getYear() + fraction);
  }
}
