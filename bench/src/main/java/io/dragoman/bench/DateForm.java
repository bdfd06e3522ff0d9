package io.dragoman.bench;

import java.time.LocalDate;
import java.util.Optional;

/** How exact the date of a gold event is. */
enum DateForm {
  REPORT_DAY("the report's day"),
  DAY("another day"),
  MONTH("a month"),
  YEAR("a year"),
  RANGE("a range"),
  NONE("no date");

  private final String label;

  DateForm(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Returns the form of a date in an article of a day. */
  static DateForm of(Optional<String> date, LocalDate report) {
    if (date.isEmpty()) {
      return NONE;
    }
    if (date.get().contains("/")) {
      return RANGE;
    }
    return switch (date.get().length()) {
      case 4 -> YEAR;
      case 7 -> MONTH;
      default -> date.get().equals(report.toString()) ? REPORT_DAY : DAY;
    };
  }
}
