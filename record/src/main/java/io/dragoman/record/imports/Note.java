package io.dragoman.record.imports;

import java.util.Optional;

/**
 * Something that is to be said of a row.
 *
 * @param file the file as it was named, with the entry of an archive
 * @param line number of the row's first line, from 1; 0 where the whole file is meant
 * @param column name of the column, empty where the whole row is meant
 * @param reason what is wrong with it or was done to it, without values, so that equal cases have
 *     equal reasons
 * @param value what the cell says, perhaps nothing
 */
public record Note(String file, long line, Optional<String> column, String reason, String value) {

  /** Returns "FILE:LINE", or the file alone. */
  public String place() {
    return line == 0 ? file : file + ":" + line;
  }

  /** Returns place, column and reason in one line. */
  public String message() {
    return place()
        + column.map(name -> ", " + name).orElse("")
        + ": "
        + reason
        + (value.isEmpty() ? "" : " ('" + value + "')");
  }
}
