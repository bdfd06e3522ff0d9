package io.dragoman.reader;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A single sentence to be coded by itself.
 *
 * @param id its id, not blank
 * @param day day of the report
 * @param topic headline or topic
 * @param text the sentence, not blank
 */
public record CodingSentence(
    String id, Optional<LocalDate> day, Optional<String> topic, String text) {
  /** Checks that there is an id and a text. */
  public CodingSentence {
    if (id.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("sentence '" + id + "' is blank");
    }
  }
}
