package io.dragoman.outlook.deeds;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Sector;
import io.dragoman.model.codes.Countries;
import io.dragoman.model.codes.Country;

/** What people call countries and actors. */
public final class Names {
  private Names() {}

  /**
   * Returns the English name of a country, or the code itself where it has none.
   *
   * @param code ISO 3166-1 alpha-3, or a code of {@link ActorCode}
   */
  public static String country(String code) {
    return switch (code) {
      case ActorCode.INTERNATIONAL -> "international bodies";
      case ActorCode.NO_COUNTRY -> "unknown country";
      default -> Countries.iso3(code).map(Country::name).orElse(code);
    };
  }

  /**
   * Returns what a sector is called, e.g. "armed forces".
   *
   * @param sector the sector
   */
  public static String body(Sector sector) {
    return switch (sector) {
      case GOV -> "government";
      case MIL -> "armed forces";
      case COP -> "police";
      case SPY -> "intelligence service";
      case LEG -> "parliament";
      case JUD -> "courts";
      case PTY -> "parties";
      case OPP -> "opposition";
      case REB -> "armed groups";
      case CRM -> "criminals";
      case CVL -> "civilians";
      case REF -> "refugees";
      case MED -> "media";
      case BUS -> "business";
      case NGO -> "organisations";
      case REL -> "religious bodies";
      case LAB -> "unions";
      case EDU -> "schools";
      case IGO -> "organisation";
      case UNK -> "someone";
    };
  }

  /**
   * Returns an actor's usual name, or "armed forces of Libya" where only its code is known.
   *
   * @param actor the actor
   */
  public static String of(Actor actor) {
    return actor.identity().map(Actor.Identity::name).orElseGet(() -> of(actor.code()));
  }

  /**
   * Returns what a code says, e.g. "armed forces of Libya".
   *
   * @param code the code
   */
  public static String of(ActorCode code) {
    if (code.sector() == Sector.GOV && code.hasCountry()) {
      return country(code.country());
    }
    return code.hasCountry()
        ? body(code.sector()) + " of " + country(code.country())
        : body(code.sector());
  }
}
