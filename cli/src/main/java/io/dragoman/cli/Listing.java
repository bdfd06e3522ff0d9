package io.dragoman.cli;

import io.dragoman.model.Event;
import io.dragoman.record.EventQuery;
import io.dragoman.record.EventRecord;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.stream.Stream;

/** Prints the events of a query and counts them. */
final class Listing {
  private final EventPrinter.Format format;
  private final PrintWriter out;
  private final int columns;
  private long events;
  private long mentions;

  Listing(EventPrinter.Format format, PrintWriter out, int columns) {
    this.format = format;
    this.out = out;
    this.columns = columns;
  }

  /** Prints all events of a query, or as many as the reader of the output takes. */
  void print(EventRecord record, EventQuery query) {
    try (Stream<Event> found = record.events(query);
        EventPrinter printer = format.on(out, columns)) {
      Iterator<Event> iterator = found.iterator();
      while (iterator.hasNext() && !out.checkError()) {
        Event event = iterator.next();
        printer.print(event);
        events++;
        mentions += event.mentions().size();
      }
    }
    out.flush();
  }

  /** Returns how many events were printed. */
  long events() {
    return events;
  }

  /** Returns how many mentions the printed events have. */
  long mentions() {
    return mentions;
  }
}
