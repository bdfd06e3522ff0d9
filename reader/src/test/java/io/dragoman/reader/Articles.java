package io.dragoman.reader;

import io.dragoman.model.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Articles of the tests. */
final class Articles {
  private Articles() {}

  static Document of(String id, Optional<String> title, Optional<LocalDate> day, String text) {
    return new Document(
        id,
        text,
        title,
        day,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        List.of(),
        "memory");
  }
}
