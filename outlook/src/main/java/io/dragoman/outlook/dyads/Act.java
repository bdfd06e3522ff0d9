package io.dragoman.outlook.dyads;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.EventType;
import io.dragoman.model.Sector;
import io.dragoman.outlook.deeds.Deed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one party did to another, on a day. A party is a country, a known armed group or body, or
 * the armed groups of a country ("SYR REB").
 *
 * @param source who
 * @param type what
 * @param target to whom
 * @param day when
 * @param known the day from which on it could be known, not before the day
 * @param event the id of the event
 */
public record Act(
    String source, EventType type, String target, LocalDate day, LocalDate known, String event) {
  /** The least weight of a deed that counts: told as fact or likely. */
  private static final double LEAST = 0.5;

  /** A date of more days says too little of when. */
  private static final int DAYS = 3;

  /** The order of acts: by day, then by what is in them. */
  static final Comparator<Act> ORDER =
      Comparator.comparing(Act::day)
          .thenComparing(Act::source)
          .thenComparing(Act::target)
          .thenComparing(Act::type)
          .thenComparing(Act::event)
          .thenComparing(Act::known);

  /**
   * Makes an act that is known on its own day.
   *
   * @param source who
   * @param type what
   * @param target to whom
   * @param day when
   * @param event the id of the event
   */
  public Act(String source, EventType type, String target, LocalDate day, String event) {
    this(source, type, target, day, day, event);
  }

  /**
   * Returns what a deed is between parties; those who meet act on each other.
   *
   * @param deed the deed
   */
  public static Stream<Act> of(Deed deed) {
    if (deed.weight() < LEAST || deed.days() > DAYS) {
      return Stream.empty();
    }
    Set<String> sources = parties(deed.facts().sources());
    Set<String> targets = parties(deed.facts().targets());
    Set<String> others = targets.isEmpty() ? sources : targets;
    return sources.stream()
        .flatMap(
            source ->
                others.stream()
                    .filter(other -> !other.equals(source))
                    .map(
                        other ->
                            new Act(
                                source,
                                deed.type(),
                                other,
                                deed.day(),
                                deed.known(),
                                deed.event().id())));
  }

  private static Set<String> parties(List<Actor> actors) {
    Set<String> parties = new LinkedHashSet<>();
    actors.forEach(actor -> party(actor).ifPresent(parties::add));
    return parties;
  }

  private static Optional<String> party(Actor actor) {
    return party(actor.code(), actor.identity().map(Actor.Identity::id));
  }

  /**
   * Returns the party that an actor belongs to; empty where it is not known.
   *
   * @param code the actor's code
   * @param id its id, where it has one
   */
  public static Optional<String> party(ActorCode code, Optional<String> id) {
    boolean ofNoState = code.sector() == Sector.REB || !code.hasCountry();
    if (ofNoState || code.country().equals(ActorCode.INTERNATIONAL)) {
      return id.or(() -> code.hasCountry() ? Optional.of(code.toString()) : Optional.empty());
    }
    return Optional.of(code.country());
  }

  /** Returns it in words, e.g. "2020-06-04 TUR AGREE LBY". */
  @Override
  public String toString() {
    return day + " " + source + " " + type + " " + target;
  }
}
