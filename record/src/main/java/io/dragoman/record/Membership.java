package io.dragoman.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Writes which events mentions belong to from a change on. */
final class Membership {
  private static final String HERE =
      " mentions.reading = s.reading AND mentions.ordinal = s.ordinal";

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
    if (moves.isEmpty()) {
      return;
    }
    Connection connection = database.connection();
    Sql.run(
        connection,
        "CREATE TEMPORARY TABLE moves"
            + " (reading BIGINT, ordinal INTEGER, event VARCHAR, number BIGINT)");
    try (RowWriter rows = database.rows("moves")) {
      for (Map.Entry<Told.Place, Optional<String>> move : moves.entrySet()) {
        rows.begin().number(move.getKey().reading()).number(move.getKey().ordinal());
        rows.text(move.getValue()).bigNumber(move.getValue().flatMap(EventIds::number)).end();
      }
    }
    Sql.run(
        connection,
        "INSERT INTO memberships (change, reading, ordinal, event, pinned) SELECT "
            + change
            + ", reading, ordinal, event, "
            + pinned
            + " FROM moves");
    Sql.run(
        connection,
        "CREATE TEMPORARY TABLE touched AS SELECT number FROM moves UNION"
            + " SELECT event_number FROM mentions JOIN moves s ON"
            + HERE);
    Sql.run(
        connection,
        "UPDATE mentions SET event = s.event, event_number = s.number, pinned = "
            + pinned
            + " FROM moves s WHERE"
            + HERE);
    Leads.mark(connection, "SELECT number FROM touched");
    Sql.run(connection, "DROP TABLE touched");
    Sql.run(connection, "DROP TABLE moves");
  }
}
