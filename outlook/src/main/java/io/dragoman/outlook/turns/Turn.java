package io.dragoman.outlook.turns;

import io.dragoman.outlook.deeds.Deed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A day on which a war took another course.
 *
 * @param day the first day of the change
 * @param kind what kind of turn
 * @param by who makes it, by name, those with the most deeds first; may be empty
 * @param strength how much better the counts are told with the change than without, in nats of
 *     likelihood, summed over what is counted
 * @param parts the strength of each thing counted that changed, by its name
 * @param deeds what lies behind it, the most reported first
 */
public record Turn(
    LocalDate day,
    Kind kind,
    List<String> by,
    double strength,
    Map<String, Double> parts,
    List<Deed> deeds) {
  /** Copies the lists. */
  public Turn {
    by = List.copyOf(by);
    parts = Map.copyOf(parts);
    deeds = List.copyOf(deeds);
  }

  /** What kind of turn. */
  public enum Kind {
    /** Violence rises and ground is taken. */
    OFFENSIVE,
    /** Violence rises. */
    ESCALATION,
    /** Someone from outside begins to fight or to arm. */
    INTERVENTION,
    /** Ground is taken by those who were on the defensive. */
    COUNTER_OFFENSIVE,
    /** Forces leave ground. */
    RETREAT,
    /** A ceasefire, peace or surrender, and violence does not rise. */
    CEASEFIRE,
    /** Violence falls, without a word of peace. */
    DE_ESCALATION;

    /** Whether it leads to more war rather than less. */
    public boolean isWarlike() {
      return this != CEASEFIRE && this != DE_ESCALATION;
    }

    /** Returns the kind in words, e.g. "counter-offensive". */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
