package io.dragoman.outlook.deeds;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a question is about.
 *
 * @param since the first day; empty for all before
 * @param until the last day; empty for all after
 */
public record Period(Optional<LocalDate> since, Optional<LocalDate> until) {
  /** All days. */
  public static final Period ALL = new Period(Optional.empty(), Optional.empty());

  /**
   * Whether a day is one of them.
   *
   * @param day the day
   */
  public boolean has(LocalDate day) {
    return since.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }
}
