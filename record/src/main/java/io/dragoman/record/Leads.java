package io.dragoman.record;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Marks, of each event's mentions, those that have its least day, type and dyad: one of each, so
 * that to count events by a kind is to count marks; and has each tell the {@link Traits} of all.
 */
final class Leads {
  private static final String MARK =
      """
      UPDATE mentions SET leads = l.leads, event_traits = l.event_traits
      FROM (
        SELECT reading, ordinal,
            CASE WHEN row_number() OVER (
              PARTITION BY event_number ORDER BY first_day NULLS LAST, reading, ordinal) = 1
              THEN 1 ELSE 0 END
          + CASE WHEN row_number() OVER (
              PARTITION BY event_number ORDER BY type, reading, ordinal) = 1 THEN 2 ELSE 0 END
          + CASE WHEN row_number() OVER (
              PARTITION BY event_number ORDER BY dyad NULLS LAST, reading, ordinal) = 1
              THEN 4 ELSE 0 END AS leads,
            bit_or(traits) OVER (PARTITION BY event_number) AS event_traits
        FROM current_mentions WHERE event_number IN (:events)) AS l
      WHERE l.reading = mentions.reading AND l.ordinal = mentions.ordinal
      """;

  private Leads() {}

  /**
   * Marks the mentions of some events, within the open transaction.
   *
   * @param events a question in SQL for the numbers of the events
   */
  static void mark(Connection database, String events) throws SQLException {
    Sql.run(database, MARK.replace(":events", events));
  }
}
