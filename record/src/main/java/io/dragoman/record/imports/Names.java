package io.dragoman.record.imports;

import java.util.List;

/** Names of columns, as the layouts have them. */
final class Names {
  private Names() {}

  static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
