package io.dragoman.reader.actors;

import io.dragoman.model.Actor.Identity;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Sector;
import io.dragoman.reader.actors.Lexicon.Noun;
import java.util.Optional;

/**
 * What the rules make of a span; the learnt choices of sector and country start from it.
 *
 * @param basis how the rules came to it
 * @param country ISO3, "IGO" or {@link ActorCode#NO_COUNTRY}
 * @param sector the sector
 * @param sure whether a rule gave the sector, not a default
 * @param state whether the words mean a state's government as a whole
 * @param row the row of the name that tells the country
 * @param noun the noun that tells the sector
 * @param identity who it is
 * @param reason row and rule
 */
record Draft(
    Basis basis,
    String country,
    Sector sector,
    boolean sure,
    boolean state,
    Optional<ActorRow> row,
    Optional<Noun> noun,
    Optional<Identity> identity,
    String reason) {
  /** How the rules came to a country. */
  enum Basis {
    /** The words are a name. */
    NAME,
    /** The words are a name that bodies of many countries bear. */
    GENERIC,
    /** The words hold a name. */
    OWNER,
    /** "Its", "their" and the like stands for a name. */
    POSSESSOR,
    /** The text tells what a person is. */
    INTRODUCED,
    /** A pronoun or "the group" stands for a name. */
    PRONOUN,
    /** Not at all. */
    OPEN
  }

  static Draft of(Basis basis, ActorRow row, String rule) {
    Optional<Identity> identity =
        row.kind().isCountryOnly()
                && row.code().sector() != Sector.GOV
                && row.kind() != ActorRow.Kind.SEAT
            ? Optional.empty()
            : Optional.of(row.identity());
    return new Draft(
        basis,
        row.code().country(),
        row.code().sector(),
        true,
        false,
        Optional.of(row),
        Optional.empty(),
        identity,
        row.origin() + " " + row.identity().name() + ": " + rule);
  }

  /** Somebody whose own words name no country. */
  static Draft open(Sector sector, boolean sure, Optional<Noun> noun, String reason) {
    return new Draft(
        Basis.OPEN,
        ActorCode.NO_COUNTRY,
        sector,
        sure,
        false,
        Optional.empty(),
        noun,
        Optional.empty(),
        reason);
  }

  Draft withSector(Sector other, boolean isSure, String why) {
    return new Draft(
        basis, country, other, isSure, state, row, noun, Optional.empty(), reason + "; " + why);
  }

  Draft withNoun(Optional<Noun> other) {
    return new Draft(basis, country, sector, sure, state, row, other, identity, reason);
  }

  Draft withIdentity(Optional<Identity> who) {
    return new Draft(basis, country, sector, sure, state, row, noun, who, reason);
  }

  Draft withCountry(String other, String why) {
    return new Draft(basis, other, sector, sure, state, row, noun, identity, reason + "; " + why);
  }

  /** The same, of a state's government as a whole or not. */
  Draft asState(boolean isState) {
    return new Draft(basis, country, sector, sure, isState, row, noun, identity, reason);
  }

  /** The same, with an international body in no country, whatever is named around it. */
  Draft settled() {
    return sector == Sector.IGO && !country.equals(ActorCode.INTERNATIONAL)
        ? withCountry(ActorCode.INTERNATIONAL, "an international body")
        : this;
  }

  ActorCode code() {
    return new ActorCode(country, sector);
  }
}
