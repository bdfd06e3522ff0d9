package io.dragoman.record;

import io.dragoman.model.Event;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The events of a cursor's incidents, read as they are asked for. */
final class EventIterator implements Iterator<Event> {
  private final Path folder;
  private final IncidentCursor cursor;
  private Iterator<Event> ready = List.<Event>of().iterator();

  EventIterator(Path folder, IncidentCursor cursor) {
    this.folder = folder;
    this.cursor = cursor;
  }

  @Override
  public boolean hasNext() {
    try {
      while (!ready.hasNext()) {
        Optional<Incident> incident = cursor.next();
        if (incident.isEmpty()) {
          return false;
        }
        ready = incident.get().askedEvents().iterator();
      }
      return true;
    } catch (SQLException e) {
      throw new RecordException(folder, e);
    }
  }

  @Override
  public Event next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more events");
    }
    return ready.next();
  }
}
