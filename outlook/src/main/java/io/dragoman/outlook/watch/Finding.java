package io.dragoman.outlook.watch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What fulfils a condition.
 *
 * @param about what it is about, where a condition can be fulfilled by several things at once: the
 *     month of an intensity, the kind of a turning point; empty otherwise
 * @param on the day of a turning point
 * @param value the probability, intensity (or multiple of the usual one), strength or number
 * @param reason why, in words
 * @param events ids of the events behind it, {@link #MOST_EVENTS} at most
 */
public record Finding(
    String about, Optional<LocalDate> on, double value, String reason, List<String> events) {
  /** So many events are named at most. */
  public static final int MOST_EVENTS = 20;

  /** A turning point's day may move so far as articles come. */
  private static final int MOVES = 28;

  /** Copies the list and cuts it. */
  public Finding {
    events = List.copyOf(events.subList(0, Math.min(MOST_EVENTS, events.size())));
  }

  /** Whether another finding of the same condition is about the same thing. */
  boolean isAsOf(Finding other) {
    boolean near =
        on.isEmpty()
            || other.on.isEmpty()
            || Math.abs(ChronoUnit.DAYS.between(on.get(), other.on.get())) <= MOVES;
    return about.equals(other.about) && near;
  }
}
