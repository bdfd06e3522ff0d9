package io.dragoman.model;

import java.time.Instant;
import java.util.Locale;

/**
 * Someone set a field of an event to another value than the machine's.
 *
 * @param number stable number of the correction, 1 or more
 * @param event id of the event
 * @param field which field
 * @param value the new value as written by the author: a type, "RUS MIL; Wagner", a date ...
 * @param author who corrected it
 * @param at when
 * @param why the reason, never blank
 */
public record Correction(
    long number, String event, Field field, String value, String author, Instant at, String why) {
  /** Checks that there is a reason. */
  public Correction {
    if (why.isBlank()) {
      throw new IllegalArgumentException("correction of " + event + " without a reason");
    }
  }

  /** What can be corrected. */
  public enum Field {
    TYPE,
    MODE,
    SOURCE,
    TARGET,
    PLACE,
    DATE,
    CERTAINTY,
    DEATHS,
    /** Whether the event is one at all: "false" takes it out of every list and count. */
    EVENT;

    /** Returns the field as commands and files write it, e.g. "source". */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
