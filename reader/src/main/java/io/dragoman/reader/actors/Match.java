package io.dragoman.reader.actors;

import java.util.List;

/**
 * A name of the tables, found in a text.
 *
 * @param text the name as written
 * @param begin offset of its first character, in UTF-16 units
 * @param end offset behind its last character, in UTF-16 units
 * @param rows the rows that bear the name, the likeliest first; never empty
 */
public record Match(String text, int begin, int end, List<ActorRow> rows) {
  /** Checks that there is a row. */
  public Match {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("no row bears '" + text + "'");
    }
    rows = List.copyOf(rows);
  }

  /** Returns the likeliest row. */
  public ActorRow row() {
    return rows.getFirst();
  }
}
