package io.dragoman.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads what became of events since a change. */
final class ChangeReader {
  private static final String SQL =
      """
      WITH steps AS (
        SELECT change, event,
          lag(event) OVER (PARTITION BY reading, ordinal ORDER BY change) AS was
        FROM memberships),
      touched AS (
        SELECT event, change FROM steps WHERE change > ?
        UNION ALL
        SELECT was, change FROM steps WHERE change > ? AND event IS DISTINCT FROM was
        UNION ALL
        SELECT event, change FROM corrections WHERE change > ?
        UNION ALL
        SELECT c.event, h.number FROM changes h JOIN corrections c ON c.change = h.undoes
        WHERE h.number > ?),
      latest AS (
        SELECT event, max(change) AS change FROM touched WHERE event IS NOT NULL GROUP BY event)
      SELECT l.event, l.change, h.made_at, h.author, h.why,
        l.event IN (SELECT event FROM current_mentions WHERE event IS NOT NULL) AS lives,
        l.event IN (SELECT event FROM memberships WHERE change <= ? AND event IS NOT NULL) AS lived
      FROM latest l JOIN changes h ON h.number = l.change
      ORDER BY l.change, l.event
      """;

  private ChangeReader() {}

  static List<Change> since(Connection database, long number) throws SQLException {
    return Sql.list(database, SQL, ChangeReader::change, number, number, number, number, number)
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns what became of an event; empty where it came and went in between. */
  private static Optional<Change> change(Row row) throws SQLException {
    boolean lives = row.flag("lives");
    boolean lived = row.flag("lived");
    if (!lives && !lived) {
      return Optional.empty();
    }
    return Optional.of(
        new Change(
            row.bigNumber("change"),
            row.time("made_at"),
            row.text("author"),
            row.text("event"),
            lives ? lived ? Change.Kind.UPDATED : Change.Kind.CREATED : Change.Kind.DELETED,
            row.text("why")));
  }
}
