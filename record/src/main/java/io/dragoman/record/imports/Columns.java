package io.dragoman.record.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which column of a file is which of its layout's.
 *
 * @param places index of a column by its name in the layout
 * @param count how many cells a row has
 */
record Columns(Map<String, Integer> places, int count) {
  /** Returns the columns of a file that has all of its layout in order. */
  static Columns inOrder(List<String> names) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      places.put(names.get(i), i);
    }
    return new Columns(places, names.size());
  }

  /**
   * Returns the columns that a header names. Where it has as many cells as the layout, one with a
   * name of its own is the column that belongs there.
   *
   * @param header the header
   * @param layout what the layout calls its columns, in order
   * @param known the layout's names by those that files use, see {@link #known}
   */
  static Columns of(Row header, List<String> layout, Map<String, String> known) {
    Map<String, Integer> places = new HashMap<>();
    int count = width(header);
    for (int i = 0; i < count; i++) {
      String name = known.get(key(header.cells().get(i).value()));
      if (name != null) {
        places.putIfAbsent(name, i);
      }
    }
    for (int i = 0; i < count && count == layout.size(); i++) {
      if (!places.containsValue(i)) {
        places.putIfAbsent(layout.get(i), i);
      }
    }
    return new Columns(places, count);
  }

  /** Whether a row names all columns that a layout needs, or at least half of its columns. */
  static boolean isHeader(Row row, Layout layout, Map<String, String> known) {
    Set<String> names = new HashSet<>();
    row.cells()
        .forEach(cell -> Optional.ofNullable(known.get(key(cell.value()))).ifPresent(names::add));
    boolean all = !layout.required().isEmpty() && names.containsAll(layout.required());
    return all || names.size() * 2 >= layout.columns().size();
  }

  /** Returns the number of cells up to the last that is not blank. */
  static int width(Row row) {
    int width = row.cells().size();
    while (width > 0 && row.cells().get(width - 1).isBlank()) {
      width--;
    }
    return width;
  }

  /** Returns what a layout calls its columns, by each name that files may use. */
  static Map<String, String> known(Layout layout) {
    Map<String, String> known = new HashMap<>(layout.otherNames());
    layout.columns().forEach(name -> known.put(key(name), name));
    return known;
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
