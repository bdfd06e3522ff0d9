package io.dragoman.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/**
 * Walks over the answer to {@link EventSql}, an incident at a time. Has a connection of its own.
 */
final class IncidentCursor implements AutoCloseable {
  private final DuckDBConnection database;
  private final PreparedStatement statement;
  private final ResultSet cells;
  private final Row row;
  private boolean hasRow;

  @SuppressWarnings("MustBeClosedChecker")
  IncidentCursor(DuckDBConnection record, EventSql sql) throws SQLException {
    database = record.duplicate();
    try {
      statement = sql.prepare(database);
      cells = statement.executeQuery();
      row = new Row(cells);
      hasRow = cells.next();
    } catch (SQLException e) {
      database.close();
      throw e;
    }
  }

  /** Returns the next incident, empty at the end. */
  Optional<Incident> next() throws SQLException {
    if (!hasRow) {
      return Optional.empty();
    }
    String id = row.text("incident");
    List<Incident.Telling> tellings = new ArrayList<>();
    while (hasRow && row.text("incident").equals(id)) {
      tellings.add(telling());
    }
    return Optional.of(new Incident(id, tellings));
  }

  private Incident.Telling telling() throws SQLException {
    long reading = row.bigNumber("reading");
    int ordinal = row.number("ordinal");
    Optional<String> site = row.maybeText("site");
    boolean asked = row.flag("asked");
    MentionReader mention = new MentionReader(row);
    while (hasRow && row.bigNumber("reading") == reading && row.number("ordinal") == ordinal) {
      mention.add(row);
      hasRow = cells.next();
    }
    return new Incident.Telling(mention.mention(), site, asked);
  }

  @Override
  public void close() throws SQLException {
    cells.close();
    statement.close();
    database.close();
  }
}
