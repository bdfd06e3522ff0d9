package io.dragoman.record;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Writes which events mentions belong to from a change on. */
final class Membership {
  private Membership() {}

  /**
   * Moves mentions, within the open transaction.
   *
   * @param change number of the change
   * @param moves for each mention its event, empty where it no longer counts
   * @param pinned whether a person put them there
   */
  static void write(
      Database database, long change, Map<Told.Place, Optional<String>> moves, boolean pinned)
      throws SQLException {
    try (RowWriter rows = database.rows("memberships")) {
      for (Map.Entry<Told.Place, Optional<String>> move : moves.entrySet()) {
        rows.begin().number(change).number(move.getKey().reading());
        rows.number(move.getKey().ordinal()).text(move.getValue()).flag(pinned).end();
      }
    }
    Sql.run(
        database.connection(),
        "UPDATE mentions SET event = s.event, event_number = s.number, pinned = s.pinned"
            + " FROM (SELECT reading, ordinal, event, pinned, "
            + EventIds.numberOf("event")
            + " AS number FROM memberships WHERE change = "
            + change
            + ") s WHERE mentions.reading = s.reading AND mentions.ordinal = s.ordinal");
  }
}
