package io.dragoman.record;

import io.dragoman.model.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Events read as they are asked for. Has a connection of its own. */
final class EventIterator implements Iterator<Event>, AutoCloseable {
  private final Database database;
  private final Connection beside;
  private final ToldCursor cursor;
  private final EventMaker maker;
  private List<Told> next;

  /** Which events are read, asked over a connection that sees one state. */
  interface Question {
    PreparedStatement prepare(Connection beside) throws SQLException;
  }

  @SuppressWarnings("MustBeClosedChecker")
  EventIterator(Database database, Question question) throws SQLException {
    this.database = database;
    beside = database.beside();
    try {
      maker = new EventMaker(CorrectionReader.all(beside));
      cursor = new ToldCursor(question.prepare(beside));
      next = cursor.nextEvent();
    } catch (SQLException | RuntimeException e) {
      beside.close();
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
      throw new RecordException(database.name(), e);
    }
    return maker.event(told);
  }

  @Override
  public void close() throws SQLException {
    try (beside) {
      cursor.close();
    }
  }
}
