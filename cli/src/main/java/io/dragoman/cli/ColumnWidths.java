package io.dragoman.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How wide the columns of a table are.
 *
 * @param widths of each column, in terminal columns
 */
record ColumnWidths(List<Integer> widths) {
  private static final String GAP = "  ";
  private static final int LEAST = 6;

  /**
   * Makes columns as wide as their cells, and narrows the flexible ones, the widest first, until
   * the table fits.
   *
   * @param rows plain cells
   * @param flexible numbers of the columns that may be cut
   * @param total how wide the table may be
   */
  static ColumnWidths of(List<List<String>> rows, List<Integer> flexible, int total) {
    List<Integer> widths =
        new ArrayList<>(
            IntStream.range(0, rows.get(0).size())
                .map(i -> rows.stream().mapToInt(row -> Cells.width(row.get(i))).max().orElse(0))
                .boxed()
                .toList());
    int gaps = GAP.length() * (widths.size() - 1);
    while (widths.stream().mapToInt(Integer::intValue).sum() + gaps > total) {
      int widest = flexible.stream().max(Comparator.comparing(widths::get)).orElseThrow();
      if (widths.get(widest) <= LEAST) {
        break;
      }
      widths.set(widest, widths.get(widest) - 1);
    }
    return new ColumnWidths(List.copyOf(widths));
  }

  /** Returns a row as a line, without spaces at its end. */
  String line(List<String> row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> Cells.fit(row.get(i), widths.get(i)))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }
}
