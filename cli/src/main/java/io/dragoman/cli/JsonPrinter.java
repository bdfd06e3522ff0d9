package io.dragoman.cli;

import io.dragoman.model.Event;
import io.dragoman.server.answers.EventJson;
import java.io.PrintWriter;

/** Prints one JSON object a line for each event. */
final class JsonPrinter implements EventPrinter {
  private final PrintWriter out;

  JsonPrinter(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void print(Event event) {
    out.print(EventJson.event(event) + "\n");
  }

  @Override
  public void close() {
    out.flush();
  }
}
