package io.dragoman.reader.dates;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;

/**
 * What is known about an event before its date is.
 *
 * @param triggerBegin offset of the trigger in its sentence, in chars
 * @param triggerEnd offset behind the trigger, in chars
 * @param type what was done
 * @param certainty how sure the sentence is
 * @param state whether it is a standing relation
 */
public record EventCue(
    int triggerBegin, int triggerEnd, EventType type, Certainty certainty, boolean state) {
  /** Checks the offsets. */
  public EventCue {
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
}
