package io.dragoman.record.exports;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 describes it. */
final class CsvReader {
  private final String text;
  private int at;

  private CsvReader(String text) {
    this.text = text;
  }

  /** Returns the cells of every line. */
  static List<List<String>> rows(String text) {
    CsvReader reader = new CsvReader(text);
    List<List<String>> rows = new ArrayList<>();
    while (reader.at < text.length()) {
      rows.add(reader.row());
    }
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>(List.of(cell()));
    while (text.charAt(at) == ',') {
      at++;
      cells.add(cell());
    }
    if (!text.startsWith("\r\n", at)) {
      throw new IllegalStateException("no end of line at " + at);
    }
    at += 2;
    return cells;
  }

  private String cell() {
    StringBuilder cell = new StringBuilder();
    if (text.charAt(at) != '"') {
      while (text.charAt(at) != ',' && text.charAt(at) != '\r') {
        cell.append(text.charAt(at++));
      }
      return cell.toString();
    }
    for (at++; ; at++) {
      if (text.charAt(at) == '"') {
        at++;
        if (text.charAt(at) != '"') {
          return cell.toString();
        }
      }
      cell.append(text.charAt(at));
    }
  }
}
