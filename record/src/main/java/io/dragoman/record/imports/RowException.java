package io.dragoman.record.imports;

import java.util.Optional;

/** A row that is not taken over. */
final class RowException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String column;
  private final String reason;
  private final String value;
  private final boolean sound;

  private RowException(String column, String reason, String value, boolean sound) {
    super(reason);
    this.column = column;
    this.reason = reason;
    this.value = value;
    this.sound = sound;
  }

  /** The row is wrong. */
  static RowException refused(String column, String reason, String value) {
    return new RowException(column, reason, value, false);
  }

  /** The row is sound, and there is nothing in it for us. */
  static RowException leftOut(String column, String reason, String value) {
    return new RowException(column, reason, value, true);
  }

  /** Returns what became of the row. */
  Outcome outcome(Row row, String header) {
    Optional<String> name = Optional.of(column).filter(text -> !text.isEmpty());
    Note note = new Note(row.file(), row.line(), name, reason, value);
    return sound ? new Outcome.LeftOut(note) : new Outcome.Refused(note, row.text(), header);
  }
}
