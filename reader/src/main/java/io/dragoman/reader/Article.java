package io.dragoman.reader;

import io.dragoman.reader.text.CodePoints;
import io.dragoman.reader.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the reader knows of the article around a sentence.
 *
 * @param id the article's id
 * @param title its headline or topic
 * @param day its day
 * @param sentences its sentences
 * @param points its offsets
 */
record Article(
    String id,
    Optional<String> title,
    Optional<LocalDate> day,
    List<Sentence> sentences,
    CodePoints points) {
  private static final int MEMORY = 12;
  private static final int REACH = 6;

  /** Returns the sentences that were read before one, at most twelve, the nearest last. */
  List<String> before(int index) {
    return sentences.subList(Math.max(0, index - MEMORY), index).stream()
        .map(Sentence::text)
        .toList();
  }

  /** Returns the sentences within six of one, itself among them. */
  List<String> around(int index) {
    return sentences
        .subList(Math.max(0, index - REACH), Math.min(sentences.size(), index + REACH + 1))
        .stream()
        .map(Sentence::text)
        .toList();
  }
}
