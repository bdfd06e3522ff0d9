package io.dragoman.record.exports;

import io.dragoman.model.Actor;
import io.dragoman.model.Facts;
import io.dragoman.model.Sector;
import io.dragoman.model.codes.Cameo;
import io.dragoman.model.codes.CameoCode;
import io.dragoman.model.codes.Countries;
import io.dragoman.model.codes.Country;
import io.dragoman.model.codes.IcewsSectors;
import io.dragoman.model.codes.Roles;
import java.util.Locale;
import java.util.Optional;

/** Our codes in those of other data sets; "" where they have none. */
final class Codes {
  private Codes() {}

  /** Returns the CAMEO code that says what an event's type and mode say. */
  static CameoCode cameo(Facts facts) {
    return Cameo.typical(facts.type(), facts.mode());
  }

  /** Returns a value of Goldstein's scale with one decimal. */
  static String scale(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** Returns the country code of an actor as CAMEO has it. */
  static String cameoCountry(Actor actor) {
    return Actors.country(actor).flatMap(Countries::iso3).map(Country::cameoCode).orElse("");
  }

  /** Returns the role of an actor as CAMEO has it; a country named as an actor has none. */
  static String cameoRole(Actor actor) {
    boolean isCountry = Actors.tableId(actor).equals(actor.code().country());
    return isCountry && actor.code().sector() == Sector.GOV
        ? ""
        : Roles.code(actor.code().sector()).orElse("");
  }

  /** Returns the sector of an actor as ICEWS names it. */
  static String icewsSector(Actor actor) {
    return actor.code().sector() == Sector.UNK ? "" : IcewsSectors.name(actor.code().sector());
  }

  /** Returns the FIPS 10-4 code of a country. */
  static String fips(String iso3) {
    return Countries.iso3(iso3).flatMap(Country::fipsCode).orElse("");
  }

  /** Returns the number of a country in the Correlates of War project. */
  static Optional<Integer> cow(String iso3) {
    return Countries.iso3(iso3).flatMap(Country::cowNumber);
  }

  /** Returns the usual English name of a country. */
  static String countryName(String iso3) {
    return Countries.iso3(iso3).map(Country::name).orElse("");
  }
}
