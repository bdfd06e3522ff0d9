package io.dragoman.record.imports;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Sector;
import io.dragoman.model.Span;
import io.dragoman.model.codes.Country;
import java.util.Optional;

/** Makes actors of what cells say. */
final class Who {
  private Who() {}

  /**
   * Returns an actor.
   *
   * @param words the cell that names it
   * @param country its country, where the row says one
   * @param sector its sector, where the row says one; a country alone is its government
   * @param identity who it is, where the row says more than its kind
   * @param reason the cells that give country and sector
   */
  static Actor actor(
      Span words,
      Optional<Country> country,
      Optional<Sector> sector,
      Optional<Actor.Identity> identity,
      String reason) {
    Sector known = sector.orElse(Sector.UNK);
    String home =
        known == Sector.IGO
            ? ActorCode.INTERNATIONAL
            : country.map(Country::iso3).orElse(ActorCode.NO_COUNTRY);
    return new Actor(words, new ActorCode(home, known), identity, reason);
  }

  /** Returns the actor that a country is when it is named as one: its government. */
  static Actor state(Span words, Country country, String reason) {
    return actor(
        words, Optional.of(country), Optional.of(Sector.GOV), Optional.of(id(country)), reason);
  }

  /** Returns who a country is. */
  static Actor.Identity id(Country country) {
    return new Actor.Identity(country.iso3(), country.name());
  }
}
