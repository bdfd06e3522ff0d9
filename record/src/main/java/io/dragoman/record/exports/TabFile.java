package io.dragoman.record.exports;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of cells divided by tabs, lines ended by a line feed, as GDELT, ICEWS and POLECAT have
 * it: quotes are ordinary characters, and nothing is escaped. So a tab, a line break or a control
 * character inside a cell becomes a space.
 */
final class TabFile implements AutoCloseable {
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]+");

  private final Writer out;
  private final int columns;
  private long rows;

  TabFile(Path file, int columns) throws IOException {
    this.out = TextFile.create(file);
    this.columns = columns;
  }

  /** Writes the names of the columns. */
  void header(List<String> names) throws IOException {
    line(names);
  }

  /** Writes a row. */
  void row(List<String> cells) throws IOException {
    line(cells);
    rows++;
  }

  private void line(List<String> cells) throws IOException {
    if (cells.size() != columns) {
      throw new IllegalStateException(cells.size() + " cells for " + columns + " columns");
    }
    for (int i = 0; i < columns; i++) {
      if (i > 0) {
        out.write('\t');
      }
      out.write(cell(cells.get(i)));
    }
    out.write('\n');
  }

  /** Returns a text as one cell. */
  static String cell(String text) {
    return BREAKS.matcher(text).replaceAll(" ");
  }

  /** Returns how many rows were written. */
  long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
