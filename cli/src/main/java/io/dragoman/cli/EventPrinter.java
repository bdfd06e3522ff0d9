package io.dragoman.cli;

import io.dragoman.model.Event;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints events in one of the layouts. Events are printed one after the other, then closed. */
interface EventPrinter extends AutoCloseable {
  /** Prints an event. */
  void print(Event event);

  /** Prints what is left to print. */
  @Override
  void close();

  /** The layouts. */
  enum Format {
    TABLE,
    JSON,
    CSV;

    EventPrinter on(PrintWriter out, int columns) {
      return switch (this) {
        case TABLE -> new TablePrinter(out, columns);
        case JSON -> new JsonPrinter(out);
        case CSV -> new CsvPrinter(out);
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
