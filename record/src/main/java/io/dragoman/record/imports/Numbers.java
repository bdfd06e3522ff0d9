package io.dragoman.record.imports;

import java.util.Optional;

/** Numbers as files write them. */
final class Numbers {
  private Numbers() {}

  /**
   * Returns a number of people killed, empty where the cell says nothing.
   *
   * @throws RowException if it is no whole number of at least 0
   */
  static Optional<Integer> deaths(Fields fields, String column) throws RowException {
    String text = fields.get(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.matches("\\d{1,9}(\\.0)?")) {
      throw fields.refuse(column, "no number of people");
    }
    return Optional.of((int) Double.parseDouble(text));
  }
}
