package io.dragoman.cli;

import io.dragoman.reader.actors.RegistryRow;
import io.dragoman.record.exports.Csv;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints rows of the registry in one of the layouts. */
final class RegistryPrinter {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<String> COLUMNS =
      List.of("kind", "code", "names", "from", "to", "note", "source");
  private static final List<Integer> FLEXIBLE = List.of(2, 5);

  private final PrintWriter out;
  private final int columns;

  RegistryPrinter(PrintWriter out, int columns) {
    this.out = out;
    this.columns = columns;
  }

  /** Prints rows. */
  void print(List<RegistryRow> rows, EventPrinter.Format format) {
    switch (format) {
      case TABLE -> table(rows);
      case JSON -> rows.forEach(row -> out.print(json(row) + "\n"));
      case CSV -> csv(rows);
    }
    out.flush();
  }

  private void table(List<RegistryRow> rows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(COLUMNS.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList());
    rows.forEach(row -> cells.add(cells(row, ", ").stream().map(Cells::plain).toList()));
    ColumnWidths widths = ColumnWidths.of(cells, FLEXIBLE, columns);
    cells.forEach(row -> out.println(widths.line(row)));
  }

  private void csv(List<RegistryRow> rows) {
    out.print(Csv.line(COLUMNS));
    rows.forEach(row -> out.print(Csv.line(cells(row, "|").stream().map(Csv::text).toList())));
  }

  private static List<String> cells(RegistryRow row, String between) {
    return List.of(
        kind(row),
        row.code().toString(),
        String.join(between, row.names()),
        row.term().from(),
        row.term().to(),
        row.note(),
        row.source());
  }

  private static ObjectNode json(RegistryRow row) {
    ObjectNode node = JSON.createObjectNode().put("kind", kind(row));
    node.put("code", row.code().toString());
    ArrayNode names = node.putArray("names");
    row.names().forEach(names::add);
    put(node, "from", row.term().from());
    put(node, "to", row.term().to());
    put(node, "note", row.note());
    return node.put("source", row.source()).put("row", row.origin());
  }

  private static void put(ObjectNode node, String field, String value) {
    if (value.isEmpty()) {
      node.putNull(field);
    } else {
      node.put(field, value);
    }
  }

  private static String kind(RegistryRow row) {
    return row.kind().name().toLowerCase(Locale.ROOT);
  }
}
