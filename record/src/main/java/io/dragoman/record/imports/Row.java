package io.dragoman.record.imports;

import java.util.List;

/**
 * A row as it stands in a file.
 *
 * @param file the file
 * @param line number of its first line, from 1
 * @param text the row without the end of its last line
 * @param cells its cells
 */
record Row(String file, long line, String text, List<Cell> cells) {
  /**
   * A cell.
   *
   * @param begin where its text begins in the row, in UTF-16 units
   * @param end where its text ends
   * @param value what it says, once quotes are resolved
   */
  record Cell(int begin, int end, String value) {
    boolean isBlank() {
      return value.isBlank();
    }
  }

  /** Whether nothing is written in it. */
  boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }

  /** Returns the row without what is behind a number of cells. */
  Row first(int count) {
    return new Row(file, line, text, cells.subList(0, count));
  }

  /** Returns the row as part of a longer text. */
  Row within(String longer, int offset) {
    return new Row(
        file,
        line,
        longer,
        cells.stream()
            .map(cell -> new Cell(cell.begin() + offset, cell.end() + offset, cell.value()))
            .toList());
  }
}
