package io.dragoman.outlook.deeds;

import io.dragoman.model.DaySpan;
import io.dragoman.model.When;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days of a date.
 *
 * @param first first day
 * @param count how many days, 1 to {@link #LONGEST}
 */
record Days(LocalDate first, int count) {
  /** The longest date, in days, that an event can be counted at. */
  static final int LONGEST = 31;

  private static final Pattern BARE_YEAR = Pattern.compile("(^|/)\\d{4}(/|$)");

  /**
   * Returns the days of a date; empty where it is unknown, in no calendar, a year at either end, or
   * longer than {@link #LONGEST} days.
   */
  static Optional<Days> of(When when) {
    if (when.date().filter(date -> BARE_YEAR.matcher(date).find()).isPresent()) {
      return Optional.empty();
    }
    return DaySpan.of(when)
        .filter(span -> span.days() <= LONGEST)
        .map(span -> new Days(span.first(), (int) span.days()));
  }
}
