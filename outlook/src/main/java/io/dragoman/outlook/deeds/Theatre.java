package io.dragoman.outlook.deeds;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Place;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The countries that a war is fought over: its home, as against those who join from outside.
 *
 * @param home ISO 3166-1 alpha-3 codes, at least one
 */
public record Theatre(Set<String> home) {
  /** Copies the set. */
  public Theatre {
    home = Set.copyOf(home);
    if (home.isEmpty()) {
      throw new IllegalArgumentException("a theatre without a country");
    }
  }

  /**
   * Whether something happened here: the place is in the home, or, where the place is not known,
   * someone of the home did it or had it done to them.
   *
   * @param deed the deed
   */
  public boolean isSceneOf(Deed deed) {
    Optional<String> country = country(deed);
    return country.map(home::contains).orElseGet(() -> concerns(deed));
  }

  /**
   * Whether someone of the home has a part in it, or it happened there.
   *
   * @param deed the deed
   */
  public boolean concernsOrHosts(Deed deed) {
    return concerns(deed) || isSceneOf(deed);
  }

  /**
   * Whether someone of the home has a part in it.
   *
   * @param deed the deed
   */
  public boolean concerns(Deed deed) {
    return Stream.concat(deed.facts().sources().stream(), deed.facts().targets().stream())
        .anyMatch(this::isAtHome);
  }

  /**
   * Whether an actor's country is one of the home's.
   *
   * @param actor the actor
   */
  public boolean isAtHome(Actor actor) {
    return home.contains(actor.code().country());
  }

  private static Optional<String> country(Deed deed) {
    return deed.facts()
        .place()
        .flatMap(Place::location)
        .map(Place.Location::country)
        .filter(code -> !code.equals(ActorCode.NO_COUNTRY));
  }
}
