package io.dragoman.outlook.alignment;

import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import io.dragoman.outlook.deeds.Deed;
import java.util.Locale;

/** What a deed shows of one party towards another. */
public enum Stance {
  /** Helps, with money, arms, troops, trade, or a word of support. */
  BACKS,
  /** Fights, threatens, punishes, accuses, refuses. */
  OPPOSES,
  /** Brings others together. */
  MEDIATES,
  /** Meets, agrees, yields: deals with the other without taking its side. */
  TALKS;

  /** Returns the stance in words, e.g. "talks to". */
  public String label() {
    return this == TALKS ? "talks to" : name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns what a deed shows of its doer towards those it is done to.
   *
   * @param deed the deed
   */
  public static Stance of(Deed deed) {
    EventType type = deed.type();
    return switch (type) {
      case SUPPORT, COOPERATE, AID -> BACKS;
      case AGREE, CONCEDE, RETREAT -> TALKS;
      case CONSULT -> deed.is(Mode.THIRD_PARTY) ? MEDIATES : TALKS;
      case REQUEST -> deed.is(Mode.YIELD) || deed.is(Mode.MEET) ? MEDIATES : OPPOSES;
      case ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> OPPOSES;
    };
  }
}
