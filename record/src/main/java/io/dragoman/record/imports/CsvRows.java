package io.dragoman.record.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of comma-separated values (RFC 4180), with the place of every cell in the row. A cell in
 * quotes may hold line breaks. A quote that does not end within a thousand lines breaks the row in
 * which it begins, and no other.
 */
final class CsvRows implements RowSource {
  private static final int MOST_LINES = 1000;
  private static final int MOST_CHARACTERS = 1 << 20;

  private final String file;
  private final Lines lines;

  CsvRows(String file, Lines lines) {
    this.file = file;
    this.lines = lines;
  }

  @Override
  public Optional<Read> next() throws IOException {
    Optional<Lines.Line> first = lines.nextWritten();
    return first.isEmpty() ? Optional.empty() : Optional.of(read(first.get()));
  }

  private Read read(Lines.Line first) throws IOException {
    List<Lines.Line> taken = new ArrayList<>();
    StringBuilder text = new StringBuilder(first.text());
    Lines.Fault fault = first.fault();
    String end = first.end();
    boolean open = isOpen(first.text(), false);
    while (open && taken.size() < MOST_LINES && text.length() < MOST_CHARACTERS) {
      Optional<Lines.Line> more = lines.next();
      if (more.isEmpty()) {
        break;
      }
      taken.add(more.get());
      text.append(end).append(more.get().text());
      end = more.get().end();
      fault = fault == Lines.Fault.NONE ? more.get().fault() : fault;
      open = isOpen(more.get().text(), true);
    }
    if (open) {
      lines.back(taken);
      return broken(first.number(), first.text(), "a quote that does not end");
    }
    Read read = row(first.number(), text.toString(), fault);
    if (read.broken().isPresent() && !taken.isEmpty()) {
      lines.back(taken);
      return broken(first.number(), first.text(), "quotes that do not fit");
    }
    return read;
  }

  private Read row(long number, String text, Lines.Fault fault) {
    Optional<List<Row.Cell>> cells = cells(text);
    return cells.isPresent()
        ? RowSource.read(new Row(file, number, text, cells.get()), fault)
        : broken(number, text, "text behind the quote that ends a cell");
  }

  private Read broken(long number, String text, String why) {
    return new Read(new Row(file, number, text, List.of()), Optional.empty(), Optional.of(why));
  }

  /**
   * Whether a cell in quotes goes on behind a line. Only a quote at the beginning of a cell opens
   * one.
   *
   * @param line the line
   * @param open whether one went on before it
   */
  private static boolean isOpen(String line, boolean open) {
    boolean inside = open;
    boolean atStart = !open;
    for (int i = 0; i < line.length(); i++) {
      char next = line.charAt(i);
      if (inside && next == '"') {
        boolean doubled = i + 1 < line.length() && line.charAt(i + 1) == '"';
        inside = doubled;
        i += doubled ? 1 : 0;
      } else if (!inside) {
        inside = atStart && next == '"';
        atStart = next == ',';
      }
    }
    return inside;
  }

  /**
   * Returns the cells of a row, empty where something stands behind a closing quote.
   *
   * @param text a row in which every quote is closed
   */
  static Optional<List<Row.Cell>> cells(String text) {
    List<Row.Cell> cells = new ArrayList<>();
    int begin = 0;
    while (begin <= text.length()) {
      boolean quoted = begin < text.length() && text.charAt(begin) == '"';
      int end = quoted ? closing(text, begin) : comma(text, begin);
      int next = quoted ? end + 1 : end;
      if (next < text.length() && text.charAt(next) != ',') {
        return Optional.empty();
      }
      int inner = quoted ? begin + 1 : begin;
      String value = text.substring(inner, end);
      cells.add(new Row.Cell(inner, end, quoted ? value.replace("\"\"", "\"") : value));
      begin = next + 1;
    }
    return Optional.of(cells);
  }

  private static int comma(String text, int from) {
    int comma = text.indexOf(',', from);
    return comma < 0 ? text.length() : comma;
  }

  private static int closing(String text, int open) {
    int i = open + 1;
    while (i < text.length()) {
      if (text.charAt(i) != '"') {
        i++;
      } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
        i += 2;
      } else {
        return i;
      }
    }
    return text.length() - 1;
  }
}
