package io.dragoman.reader.dates;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is known about an event before its date is.
 *
 * @param triggerBegin offset of the trigger in its sentence, in chars
 * @param triggerEnd offset behind the trigger, in chars
 * @param type what was done
 * @param certainty how sure the sentence is
 * @param state whether it is a standing relation
 * @param others the other events of the sentence
 */
public record EventCue(
    int triggerBegin,
    int triggerEnd,
    EventType type,
    Certainty certainty,
    boolean state,
    List<Other> others) {
  /**
   * Another event of the sentence.
   *
   * @param begin offset of its trigger
   * @param type what was done
   */
  public record Other(int begin, EventType type) {}

  /** Checks the offsets and copies the list. */
  public EventCue {
    others = List.copyOf(others);
    if (triggerBegin < 0 || triggerEnd <= triggerBegin) {
      throw new IllegalArgumentException("trigger " + triggerBegin + "-" + triggerEnd);
    }
  }

  /** Whether the event is still to come or only asked for. */
  boolean isAhead() {
    return switch (certainty) {
      case FUTURE, ASKED -> true;
      case FACT, LIKELY, POSSIBLE, NEGATED -> false;
    };
  }

  /** The nearest event told before this one. */
  Optional<EventType> before() {
    return others.stream()
        .filter(other -> other.begin() < triggerBegin)
        .max(Comparator.comparingInt(Other::begin))
        .map(Other::type);
  }

  /** The nearest event told behind this one. */
  Optional<EventType> behind() {
    return others.stream()
        .filter(other -> other.begin() > triggerBegin)
        .min(Comparator.comparingInt(Other::begin))
        .map(Other::type);
  }
}
