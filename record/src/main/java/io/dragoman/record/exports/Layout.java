package io.dragoman.record.exports;

import io.dragoman.model.Event;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/**
 * Writes one layout: every event, then {@link #finish}, then {@link #close}. After a failure only
 * {@code close} is called, and what was written is thrown away.
 */
interface Layout extends AutoCloseable {
  /** Writes an event. */
  void write(Event event) throws IOException, SQLException;

  /**
   * Writes what comes after the last event.
   *
   * @param tally the counts of all events that were written
   */
  void finish(Tally tally) throws IOException, SQLException;

  /** Returns how many rows were written. */
  long rows();

  /** Returns what a row is, e.g. "row" or "feature". */
  default String rowNoun() {
    return "row";
  }

  /** Returns how many events are not in the rows, by reason. */
  default Map<String, Long> leftOut() {
    return Map.of();
  }

  @Override
  void close() throws IOException, SQLException;
}
