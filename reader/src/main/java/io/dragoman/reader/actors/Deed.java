package io.dragoman.reader.actors;

import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import java.util.List;
import java.util.Optional;

/**
 * The event in which an actor has a part.
 *
 * @param type what is done
 * @param mode how it is done
 * @param trigger the words that name it
 * @param part whether the actor does it or has it done
 * @param across where those on the other side of the event stand in the sentence
 */
public record Deed(
    EventType type, Optional<Mode> mode, Reach trigger, Part part, List<Reach> across) {
  /** Copies the list. */
  public Deed {
    across = List.copyOf(across);
  }

  /** An actor's side of an event. */
  public enum Part {
    /** A doer. */
    SOURCE,
    /** One to whom it is done. */
    TARGET
  }

  /**
   * Words of a sentence.
   *
   * @param begin offset of the first character, in UTF-16 units
   * @param end offset behind the last character
   */
  public record Reach(int begin, int end) {}
}
