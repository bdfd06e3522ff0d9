package io.dragoman.reader.dates;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What time words are read against.
 *
 * @param reportDay the day of the report, where known
 * @param anchor the last day that the text has named before, for "two days later", where known
 * @param period the year that an annual report looks back on, where the text is one
 */
public record TimeFrame(
    Optional<LocalDate> reportDay, Optional<LocalDate> anchor, Optional<Year> period) {
  /** Nothing known. */
  public static final TimeFrame UNKNOWN =
      new TimeFrame(Optional.empty(), Optional.empty(), Optional.empty());

  private static final Pattern ANNUAL =
      Pattern.compile("^(\\d{4}) .*\\bReports?\\b|\\bReports? (?:for|on) (\\d{4})$");

  /**
   * The frame of a report.
   *
   * @param reportDay its day
   */
  public static TimeFrame of(Optional<LocalDate> reportDay) {
    return new TimeFrame(reportDay, Optional.empty(), Optional.empty());
  }

  /**
   * The same with the period that a headline tells: an annual report ("2018 Country Reports on
   * ...") speaks of the year in its title, unless it says otherwise.
   *
   * @param title the headline or topic
   */
  public TimeFrame withTitle(String title) {
    Matcher matcher = ANNUAL.matcher(title.strip());
    if (!matcher.find()) {
      return this;
    }
    Year year = Year.parse(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    boolean past = reportDay.map(day -> year.getValue() < day.getYear()).orElse(true);
    return past ? new TimeFrame(reportDay, anchor, Optional.of(year)) : this;
  }

  /**
   * The same with a day that the text has named before.
   *
   * @param day that day
   */
  public TimeFrame withAnchor(LocalDate day) {
    return new TimeFrame(reportDay, Optional.of(day), period);
  }

  /** The day that "ago", "last month" and months without a year are reckoned from. */
  Optional<LocalDate> today() {
    return period.map(year -> year.atMonth(12).atEndOfMonth()).or(() -> reportDay);
  }
}
