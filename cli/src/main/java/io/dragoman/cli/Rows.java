package io.dragoman.cli;

import io.dragoman.record.exports.Csv;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints rows of figures in one of the layouts.
 *
 * @param header names of the columns, in lower case
 * @param flexible numbers of the columns that a table may cut
 * @param rows the rows, each as long as the header
 */
record Rows(List<String> header, List<Integer> flexible, List<List<String>> rows) {
  void print(EventPrinter.Format format, PrintWriter out, int columns) {
    switch (format) {
      case TABLE -> table(out, columns);
      case JSON -> json(out);
      case CSV -> csv(out);
    }
    out.flush();
  }

  private void table(PrintWriter out, int columns) {
    List<List<String>> all = new ArrayList<>();
    all.add(header.stream().map(name -> name.toUpperCase(Locale.ROOT).replace('_', ' ')).toList());
    rows.forEach(row -> all.add(row.stream().map(Cells::plain).toList()));
    ColumnWidths widths = ColumnWidths.of(all, flexible, columns);
    all.forEach(row -> out.println(widths.line(row)));
  }

  private void json(PrintWriter out) {
    for (List<String> row : rows) {
      ObjectNode node = JsonMapper.shared().createObjectNode();
      IntStream.range(0, header.size()).forEach(i -> put(node, header.get(i), row.get(i)));
      out.print(node + "\n");
    }
  }

  /** Numbers are written as such. */
  private static void put(ObjectNode node, String name, String value) {
    if (value.matches("-?\\d{1,9}")) {
      node.put(name, Integer.parseInt(value));
    } else if (value.matches("-?\\d{1,9}\\.\\d+")) {
      node.put(name, Double.parseDouble(value));
    } else {
      node.put(name, value);
    }
  }

  private void csv(PrintWriter out) {
    out.print(Csv.line(header));
    for (List<String> row : rows) {
      out.print(Csv.line(row.stream().map(Rows::cell).toList()));
    }
  }

  private static String cell(String value) {
    return value.matches("-?[\\d.]+") ? value : Csv.text(value);
  }
}
