package io.dragoman.outlook.forecast;

import java.util.List;
import java.util.Optional;

/**
 * How likely it is that an actor is the answer of a question, and because of what. A forecast is
 * about the model of the record, not about the world.
 *
 * @param actor the number of the answer
 * @param probability 0 to 1
 * @param reasons the largest share first
 */
public record Prospect(int actor, double probability, List<Reason> reasons) {
  /**
   * Why an actor is likelier than the others.
   *
   * @param text what speaks for it, in words
   * @param record how often the rule came true, where the reason is a rule
   * @param share its part in all that speaks for the actor, 0 to 1
   * @param events the past events that it rests on, newest first
   */
  public record Reason(String text, Optional<Tally> record, double share, List<Event> events) {}

  /**
   * How a rule fared in what was learnt from.
   *
   * @param came how often the consequence followed
   * @param held how often the condition held when the question arose
   */
  public record Tally(long came, long held) {}

  /**
   * A past event.
   *
   * @param subject who
   * @param relation what
   * @param object to whom
   * @param day when
   */
  public record Event(int subject, int relation, int object, int day) {}

  /**
   * Returns all past events that the forecast rests on, each once, those of the largest share
   * first.
   */
  public List<Event> events() {
    return reasons.stream().flatMap(reason -> reason.events().stream()).distinct().toList();
  }
}
