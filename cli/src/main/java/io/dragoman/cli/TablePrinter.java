package io.dragoman.cli;

import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import io.dragoman.model.Place;
import io.dragoman.server.answers.EventPlace;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints events as a table that fits the terminal. */
final class TablePrinter implements EventPrinter {
  /** So many rows are looked at before the columns' widths are fixed. */
  private static final int SAMPLE = 500;

  private static final List<String> HEADER =
      List.of("DATE", "SOURCE", "TYPE", "TARGET", "PLACE", "CERTAINTY", "WHO SAYS SO", "EVENT");
  private static final List<Integer> FLEXIBLE = List.of(1, 2, 3, 4, 6);

  private final PrintWriter out;
  private final int columns;
  private final List<List<String>> sample = new ArrayList<>(List.of(HEADER));
  private Optional<ColumnWidths> widths = Optional.empty();

  TablePrinter(PrintWriter out, int columns) {
    this.out = out;
    this.columns = columns;
  }

  @Override
  public void print(Event event) {
    List<String> row = row(event);
    if (widths.isPresent()) {
      out.println(widths.get().line(row));
      return;
    }
    sample.add(row);
    if (sample.size() > SAMPLE) {
      printSample();
    }
  }

  @Override
  public void close() {
    if (widths.isEmpty()) {
      printSample();
    }
  }

  private void printSample() {
    ColumnWidths fitting = ColumnWidths.of(sample, FLEXIBLE, columns);
    sample.forEach(row -> out.println(fitting.line(row)));
    widths = Optional.of(fitting);
    sample.clear();
  }

  private static List<String> row(Event event) {
    Mention mention = event.summary();
    return List.of(
        mention.when().date().orElse("unknown"),
        Cells.plain(Actors.names(mention.sources())),
        Actors.action(mention) + (mention.state() ? " state" : ""),
        Cells.plain(Actors.names(mention.targets())),
        Cells.plain(EventPlace.of(event).map(TablePrinter::place).orElse("")),
        mention.certainty().code(),
        Cells.plain(mention.attribution().map(Actors::name).orElse("")),
        event.id());
  }

  private static String place(Place place) {
    return place.location().map(Place.Location::name).orElse(place.span().text());
  }
}
