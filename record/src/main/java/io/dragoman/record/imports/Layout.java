package io.dragoman.record.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a format lays out its rows, and what a row says. */
interface Layout {
  /** Returns what it is the layout of. */
  ImportFormat format();

  /** Returns the names of the columns, in order. */
  List<String> columns();

  /** Whether cells are divided by commas and may be in quotes; else tabs divide them. */
  default boolean hasCommas() {
    return false;
  }

  /**
   * Returns the columns without which a file cannot be read; a layout that needs some has files
   * that begin with the names of the columns, one that needs none has files without a header.
   */
  default Set<String> required() {
    return Set.of();
  }

  /** Returns what else some files call columns, by that name in small letters. */
  default Map<String, String> otherNames() {
    return Map.of();
  }

  /** Returns the fewest cells of a row in a file without a header. */
  default int fewestCells() {
    return columns().size();
  }

  /** Returns what a cell that says nothing says, beside being empty. */
  default String nothing() {
    return "";
  }

  /** Whether lines of one cell say whom to credit. */
  default boolean hasAttribution() {
    return false;
  }

  /** Whether a row that is no header by its names is one by its look. */
  default boolean looksLikeHeader(Fields fields) {
    return false;
  }

  /**
   * Takes a row over.
   *
   * @param fields the row
   * @param attribution whom the file says to credit
   * @throws RowException if it cannot be, or holds nothing for us
   */
  Outcome.Taken take(Fields fields, Optional<String> attribution) throws RowException;
}
