package io.dragoman.record.imports;

import io.dragoman.model.Span;
import io.dragoman.model.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as files write them. */
final class Days {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T]\\d{1,2}:.*)?");
  private static final Pattern AMERICAN =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: \\d{1,2}:.*)?");
  private static final Pattern GLUED = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:\\d{6})?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})(\\d{1,2})(?:00)?");

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** What is said of a row that says no date. */
  static final String UNDATED = "no date: the event is kept undated";

  private Days() {}

  /** Returns the day of "2020-05-18", also with a time behind it. */
  static Optional<LocalDate> iso(String text) {
    Matcher parts = ISO.matcher(text);
    return parts.matches() ? day(parts.group(1), parts.group(2), parts.group(3)) : Optional.empty();
  }

  /** Returns the day of "5/18/2020", the month first, also with a time behind it. */
  static Optional<LocalDate> american(String text) {
    Matcher parts = AMERICAN.matcher(text);
    return parts.matches() ? day(parts.group(3), parts.group(1), parts.group(2)) : Optional.empty();
  }

  /** Returns the day of "18 May 2020". */
  static Optional<LocalDate> inWords(String text) {
    try {
      return Optional.of(LocalDate.parse(text, WORDS));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Returns the day of "20200518", also with a time glued to it. */
  static Optional<LocalDate> glued(String text) {
    Matcher parts = GLUED.matcher(text);
    return parts.matches() ? day(parts.group(1), parts.group(2), parts.group(3)) : Optional.empty();
  }

  /** Returns the month of "202005", also with "00" for the day. */
  static Optional<YearMonth> month(String text) {
    Matcher parts = MONTH.matcher(text);
    try {
      return parts.matches()
          ? Optional.of(
              YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the day of a cell that is written "2020-05-18", or in some files "5/18/2020".
   *
   * @throws RowException if it is neither
   */
  static LocalDate need(Fields fields, String column) throws RowException {
    String text = fields.need(column);
    Optional<LocalDate> day = iso(text);
    if (day.isEmpty()) {
      day = american(text);
      if (day.isEmpty()) {
        throw fields.refuse(column, "no day");
      }
      fields.mend(column, "month/day/year");
    }
    return day.get();
  }

  /**
   * Returns the day of a cell as {@link #need} does, empty where it says nothing.
   *
   * @throws RowException if it is no day
   */
  static Optional<LocalDate> maybe(Fields fields, String column) throws RowException {
    if (fields.maybe(column).isEmpty()) {
      fields.mend(column, UNDATED);
      return Optional.empty();
    }
    return Optional.of(need(fields, column));
  }

  /** Returns a day that a cell states, or that nothing is known. */
  static When stated(Optional<LocalDate> day, Optional<Span> words) {
    return day.map(date -> stated(date.toString(), words)).orElse(When.UNKNOWN);
  }

  /** Returns a date that a cell states. */
  static When stated(String date, Optional<Span> words) {
    return new When(Optional.of(date), When.Basis.STATED, words);
  }
}
