package io.dragoman.record;

import io.dragoman.model.Event;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.duckdb.DuckDBConnection;

/** Events read as they are asked for. Has a connection of its own. */
final class EventIterator implements Iterator<Event>, AutoCloseable {
  private final Path folder;
  private final DuckDBConnection database;
  private final ToldCursor cursor;
  private final EventMaker maker;
  private List<Told> next;

  @SuppressWarnings("MustBeClosedChecker")
  EventIterator(Path folder, DuckDBConnection record, EventSql sql) throws SQLException {
    this.folder = folder;
    database = record.duplicate();
    try {
      maker = new EventMaker(CorrectionReader.all(database));
      cursor = new ToldCursor(sql.prepareEvents(database));
      next = cursor.nextEvent();
    } catch (SQLException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  @Override
  public boolean hasNext() {
    return !next.isEmpty();
  }

  @Override
  public Event next() {
    if (next.isEmpty()) {
      throw new NoSuchElementException("no more events");
    }
    List<Told> told = next;
    try {
      next = cursor.nextEvent();
    } catch (SQLException e) {
      throw new RecordException(folder, e);
    }
    return maker.event(told);
  }

  @Override
  public void close() throws SQLException {
    cursor.close();
    database.close();
  }
}
