package io.dragoman.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people watch for, and what was found when it was looked for, kept in the record. Rows are
 * only ever added. What a condition says, and whether it holds, the record does not know.
 *
 * <p>Every method throws {@link RecordException} where the disk or the database fails.
 */
public interface WatchBook {
  /**
   * A watch.
   *
   * @param number its number, 1 or more
   * @param madeAt when it was made
   * @param author who made it
   * @param name what people call it
   * @param condition what is watched for, as it is typed
   * @param since the last check before it was made, 0 where there was none
   * @param endedAt when it was removed; empty where it is not
   */
  record Watch(
      long number,
      Instant madeAt,
      String author,
      String name,
      String condition,
      long since,
      Optional<Instant> endedAt) {}

  /**
   * What fulfilled a watch's condition at a check.
   *
   * @param watch number of the watch
   * @param about which of several things; empty where there can be but one
   * @param day the day of a turning point
   * @param value how much
   * @param reason why, in words
   * @param events ids of the events behind it
   */
  record Sighting(
      long watch,
      String about,
      Optional<LocalDate> day,
      double value,
      String reason,
      List<String> events) {
    /** Copies the list. */
    public Sighting {
      events = List.copyOf(events);
    }
  }

  /**
   * A time at which the watches were looked at.
   *
   * @param number its number, 1 or more
   * @param at when
   * @param day the last day that was known
   * @param snapshot the state of the record
   * @param sightings what was found
   */
  record Check(long number, Instant at, LocalDate day, String snapshot, List<Sighting> sightings) {
    /** Copies the list. */
    public Check {
      sightings = List.copyOf(sightings);
    }
  }

  /**
   * Adds a watch.
   *
   * @param name what people call it, not blank
   * @param condition what is watched for, not blank
   * @param author who makes it, not blank
   * @return the watch
   */
  Watch add(String name, String condition, String author);

  /**
   * Removes a watch; what it found stays.
   *
   * @param number its number
   * @param author who removes it
   * @throws NoSuchEventException if there is no such watch, or it was removed before
   */
  void remove(long number, String author);

  /** Returns all watches by number, those removed among them. */
  List<Watch> all();

  /**
   * Writes down what a check found.
   *
   * @param day the last day that was known
   * @param sightings what was found; may be empty
   * @return number of the check
   */
  long write(LocalDate day, List<Sighting> sightings);

  /**
   * Returns what checks found, by number.
   *
   * @param after leave out those up to this one, 0 for none
   */
  List<Check> checks(long after);
}
