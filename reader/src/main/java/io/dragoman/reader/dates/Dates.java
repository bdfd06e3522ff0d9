package io.dragoman.reader.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the values of dates: days, months, years and ranges of these, as the codebook writes them.
 */
final class Dates {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("couple", 2));
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String WEEKDAYS = "montuewedthufrisatsun";

  private Dates() {}

  /** 1 to 12 of a month's name or abbreviation. */
  static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
  }

  /** The day of the week of a name or abbreviation. */
  static DayOfWeek weekday(String name) {
    return DayOfWeek.of(WEEKDAYS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1);
  }

  /** A number in digits or as a word, where it is one. */
  static Optional<Integer> number(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace(",", "");
    if (plain.matches("\\d{1,4}")) {
      return Optional.of(Integer.parseInt(plain));
    }
    return Optional.ofNullable(NUMBERS.get(plain));
  }

  /** "YYYY-MM-DD"; empty for a 30 February. */
  static Optional<String> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  static String month(int year, int month) {
    return YearMonth.of(year, month).toString();
  }

  /** The range from one value to another, or the one where both are the same. */
  static String range(String from, String to) {
    return from.equals(to) ? from : from + "/" + to;
  }

  /** The first part of a range, or the whole of another value. */
  static String start(String value) {
    int slash = value.indexOf('/');
    return slash < 0 ? value : value.substring(0, slash);
  }

  /** The last part of a range, or the whole of another value. */
  static String end(String value) {
    return value.substring(value.indexOf('/') + 1);
  }

  /** The week, Monday to Sunday, of a day. */
  static String week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return range(monday.toString(), monday.plusDays(6).toString());
  }

  /** The Saturday and Sunday of a day's week. */
  static String weekend(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return range(monday.plusDays(5).toString(), monday.plusDays(6).toString());
  }

  /**
   * The year that a month, or a day of it, without a year belongs to: the one nearest before a day,
   * that day's month included, or nearest behind it.
   *
   * @param month 1 to 12
   * @param dayOfMonth 1 to 31, or 0 for the whole month
   * @param today the day to be nearest to
   * @param ahead whether the future is meant
   */
  static int nearestYear(int month, int dayOfMonth, LocalDate today, boolean ahead) {
    int order =
        Integer.compare(
            month * 40 + dayOfMonth,
            today.getMonthValue() * 40 + (dayOfMonth == 0 ? 0 : today.getDayOfMonth()));
    if (ahead) {
      return order < 0 ? today.getYear() + 1 : today.getYear();
    }
    return order > 0 ? today.getYear() - 1 : today.getYear();
  }

  /**
   * The same without a word of the future: the year before, unless the date lies within the next
   * two months.
   */
  static int nearYear(int month, int dayOfMonth, LocalDate today) {
    int ahead = nearestYear(month, dayOfMonth, today, true);
    LocalDate next = LocalDate.of(ahead, month, 1).plusDays(Math.max(0, dayOfMonth - 1));
    return next.isBefore(today.plusDays(60)) ? ahead : nearestYear(month, dayOfMonth, today, false);
  }
}
