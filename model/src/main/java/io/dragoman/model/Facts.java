package io.dragoman.model;

import java.util.List;
import java.util.Optional;

/**
 * What is held true of an event: who did what to whom, when and where.
 *
 * @param type what was done
 * @param mode how, one of the type's modes
 * @param sources the doers
 * @param targets those it was done to
 * @param place where
 * @param when when
 * @param certainty how sure the reports are, taken together
 * @param deaths people reported dead, 0 or more
 * @param state whether it is a standing relation rather than a single action
 */
public record Facts(
    EventType type,
    Optional<Mode> mode,
    List<Actor> sources,
    List<Actor> targets,
    Optional<Place> place,
    When when,
    Certainty certainty,
    Optional<Integer> deaths,
    boolean state) {
  /** Checks that the parts fit each other. */
  public Facts {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    if (mode.isPresent() && !type.modes().contains(mode.get())) {
      throw new IllegalArgumentException(type + " has no mode " + mode.get().code());
    }
    if (deaths.isPresent() && deaths.get() < 0) {
      throw new IllegalArgumentException("deaths " + deaths.get());
    }
  }

  /**
   * Returns what one mention tells.
   *
   * @param mention the mention
   */
  public static Facts of(Mention mention) {
    return new Facts(
        mention.type(),
        mention.mode(),
        mention.sources(),
        mention.targets(),
        mention.place(),
        mention.when(),
        mention.certainty(),
        mention.deaths(),
        mention.state());
  }
}
