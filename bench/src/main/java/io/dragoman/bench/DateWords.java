package io.dragoman.bench;

import io.dragoman.model.Span;
import io.dragoman.model.When;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an answer to "when?" rests on. */
enum DateWords {
  REPORT_DAY("no words: the report's day"),
  REPORT_SPAN("no words: the report's month or year"),
  PERIOD("no words: the year of an annual report"),
  NOTHING("no words: no date"),
  WEEKDAY("weekday"),
  DAY("day of a month"),
  MONTH("month"),
  YEAR("year"),
  NEAR("today, yesterday, tomorrow, tonight"),
  OTHER("others: ago, last week, since, names of wars");

  private static final Pattern WEEKDAYS =
      Pattern.compile("(?i).*\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day.*");
  private static final String MONTHS =
      "\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b";
  private static final Pattern DAYS =
      Pattern.compile(
          "(?i).*(?:\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
              + MONTHS
              + "|"
              + MONTHS
              + "\\.? \\d{1,2}(?!\\d)).*");
  private static final Pattern IN_MONTHS = Pattern.compile("(?i).*" + MONTHS + ".*");
  private static final Pattern YEARS = Pattern.compile(".*\\b(?:1[89]|20)\\d\\d(?:s\\b|\\b).*");
  private static final Pattern NEARBY =
      Pattern.compile(
          "(?i).*\\b(?:to|yester)day\\b.*|.*\\b(?:tomorrow|tonight|overnight|last night)\\b.*"
              + "|.*\\bthis (?:morning|afternoon|evening)\\b.*");

  private final String label;

  DateWords(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Returns what an answer rests on. */
  static DateWords of(When when) {
    return when.span().map(Span::text).map(DateWords::of).orElseGet(() -> without(when));
  }

  private static DateWords of(String words) {
    if (WEEKDAYS.matcher(words).matches()) {
      return WEEKDAY;
    }
    if (DAYS.matcher(words).matches()) {
      return DAY;
    }
    if (IN_MONTHS.matcher(words).matches()) {
      return MONTH;
    }
    if (NEARBY.matcher(words).matches()) {
      return NEAR;
    }
    return YEARS.matcher(words).matches() ? YEAR : OTHER;
  }

  private static DateWords without(When when) {
    Optional<String> date = when.date();
    if (date.isEmpty()) {
      return NOTHING;
    }
    return switch (when.basis()) {
      case CONTEXT -> PERIOD;
      case STATED, RELATIVE, REPORT, UNKNOWN ->
          date.get().length() == 10 ? REPORT_DAY : REPORT_SPAN;
    };
  }
}
