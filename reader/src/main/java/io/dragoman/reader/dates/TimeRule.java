package io.dragoman.reader.dates;

import io.dragoman.model.When.Basis;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of time expression: a pattern and how its match is read.
 *
 * @param pattern the form
 * @param reading how it is read
 */
record TimeRule(Pattern pattern, Reading reading) {
  /** Reads one match. */
  @FunctionalInterface
  interface Reading {
    /** The value of a match, empty where it is no date or cannot be worked out. */
    Optional<Value> read(Matcher matcher, Setting setting);
  }

  /**
   * What a match says.
   *
   * @param date a day, month, year or range
   * @param basis stated or relative
   */
  record Value(String date, Basis basis) {
    static Optional<Value> stated(String date) {
      return Optional.of(new Value(date, Basis.STATED));
    }

    static Optional<Value> relative(String date) {
      return Optional.of(new Value(date, Basis.RELATIVE));
    }
  }

  /**
   * What a match is read against.
   *
   * @param frame days known from outside the sentence
   * @param isAhead whether the words around it look to the future
   */
  record Setting(TimeFrame frame, boolean isAhead) {}

  static TimeRule of(String pattern, Reading reading) {
    return new TimeRule(Pattern.compile(pattern), reading);
  }
}
