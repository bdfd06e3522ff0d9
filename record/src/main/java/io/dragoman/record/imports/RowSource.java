package io.dragoman.record.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a file, one after the other. Not thread-safe. */
interface RowSource {
  /** What is said of a row whose bytes are not UTF-8. */
  String NOT_UTF8 = "not UTF-8: read as windows-1252";

  /**
   * A row, or why there is none.
   *
   * @param row the row, without cells where it is broken
   * @param mended what was mended in it
   * @param broken why it cannot be divided into cells
   */
  record Read(Row row, Optional<String> mended, Optional<String> broken) {}

  /** Returns the next row, empty behind the last; lines without any character are passed over. */
  Optional<Read> next() throws IOException;

  /** Rows of cells divided by tabs; quotes are ordinary characters. */
  static RowSource tabs(String file, Lines lines) {
    return () -> lines.nextWritten().map(line -> tabbed(file, line));
  }

  /** Returns the row of a line whose cells tabs divide. */
  static Read tabbed(String file, Lines.Line line) {
    List<Row.Cell> cells = new ArrayList<>();
    String text = line.text();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\t') {
        cells.add(new Row.Cell(begin, i, text.substring(begin, i)));
        begin = i + 1;
      }
    }
    return read(new Row(file, line.number(), text, cells), line.fault());
  }

  /** Returns a row with what its bytes have to be told of. */
  static Read read(Row row, Lines.Fault fault) {
    return switch (fault) {
      case NONE -> new Read(row, Optional.empty(), Optional.empty());
      case NOT_UTF8 -> new Read(row, Optional.of(NOT_UTF8), Optional.empty());
      case TOO_LONG -> new Read(row, Optional.empty(), Optional.of("the line is too long"));
    };
  }
}
