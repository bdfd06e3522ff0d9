package io.dragoman.reader.actors;

import io.dragoman.model.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known around the span of an actor.
 *
 * @param sentence the sentence that holds the span
 * @param begin offset of the span's first character in the sentence, in UTF-16 units
 * @param end offset behind its last character, in UTF-16 units
 * @param title headline or topic of the article
 * @param day day of the report
 * @param earlier previous sentences of the article, the nearest last
 * @param hint the network's guess of the sector
 * @param tellers the network's guess of the words that tell the country
 * @param deed the event in which the actor has a part, where it is known
 */
public record ActorContext(
    String sentence,
    int begin,
    int end,
    Optional<String> title,
    Optional<LocalDate> day,
    List<String> earlier,
    Optional<Sector> hint,
    Optional<Tellers> tellers,
    Optional<Deed> deed) {
  /** Checks that the span lies in the sentence. */
  public ActorContext {
    if (begin < 0 || end <= begin || end > sentence.length()) {
      throw new IllegalArgumentException(
          "span " + begin + "-" + end + " in a sentence of " + sentence.length() + " characters");
    }
    earlier = List.copyOf(earlier);
  }
}
