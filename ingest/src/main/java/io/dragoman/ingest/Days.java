package io.dragoman.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as newspapers and web pages write them. */
final class Days {
  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

  /** A regular expression for one full date without a time; it has no groups. */
  static final String FORM =
      "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|"
          + DAY
          + " "
          + MONTH
          + ",? \\d{4}|"
          + MONTH
          + " "
          + DAY
          + ",? \\d{4})";

  private static final String FLAGS = "(?i)";
  private static final String WEEKDAY =
      "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?";
  private static final Pattern DIGITS =
      Pattern.compile("(\\d{4})([-/]?)(\\d{2})\\2(\\d{2})(?:[T ]\\d.*)?");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?:,? \\d{1,2}[:.]\\d{2}.*)?");
  private static final Pattern WORDS =
      Pattern.compile(
          FLAGS
              + WEEKDAY
              + ("(?:(?<d1>" + DAY + ") (?<m1>" + MONTH + "),? (?<y1>\\d{4})")
              + ("|(?<m2>" + MONTH + ") (?<d2>" + DAY + "),? (?<y2>\\d{4}))")
              + "(?:,? (?:at )?\\d{1,2}[:.]\\d{2}.*)?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Days() {}

  /**
   * Reads "2020-05-20", "2020-05-20T10:00:00+02:00", "2020/05/20", "20200520", "20 May 2020", "May
   * 20th, 2020", "Wed, 20 May 2020 10:00:00 GMT", "20.5.2020", which is day first everywhere. A
   * time is passed over: the day is the one written. Numbers such as 5/6/2020 mean different days
   * in different countries and are not read.
   */
  static Optional<LocalDate> parse(String text) {
    String plain = Characters.clean(text);
    Matcher digits = DIGITS.matcher(plain);
    if (digits.matches()) {
      return day(digits.group(1), Integer.parseInt(digits.group(3)), digits.group(4));
    }
    Matcher dotted = DOTTED.matcher(plain);
    if (dotted.matches()) {
      return day(dotted.group(3), Integer.parseInt(dotted.group(2)), dotted.group(1));
    }
    Matcher words = WORDS.matcher(plain);
    if (!words.matches()) {
      return Optional.empty();
    }
    return words.group("d1") != null
        ? day(words.group("y1"), month(words.group("m1")), words.group("d1"))
        : day(words.group("y2"), month(words.group("m2")), words.group("d2"));
  }

  /**
   * Reads a day that someone gave on purpose.
   *
   * @throws RefusedException where there is something other than a day; a blank is no day
   */
  static Optional<LocalDate> required(String text, String place) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = parse(text);
    if (day.isEmpty()) {
      throw new RefusedException(
          place,
          "'" + Excerpt.of(text) + "' is no full date; write the day of publication as YYYY-MM-DD");
    }
    return day;
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      int number = Integer.parseInt(day.replaceAll("\\D", ""));
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, number));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
