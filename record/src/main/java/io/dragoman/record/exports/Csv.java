package io.dragoman.record.exports;

import java.util.List;
import java.util.stream.Collectors;

/** CSV by RFC 4180: commas, quotes doubled, lines ended by CR LF. */
public final class Csv {
  /** What a spreadsheet takes for the beginning of a formula, in wide letters too. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private Csv() {}

  /** Returns a text with an apostrophe before it where a spreadsheet would run it. */
  public static String text(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** Returns a line of cells, in quotes where they need them, with its end. */
  public static String line(List<String> cells) {
    return cells.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
