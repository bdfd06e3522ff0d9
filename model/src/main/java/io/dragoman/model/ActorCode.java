package io.dragoman.model;

/**
 * Country and sector of an actor, written "RUS GOV".
 *
 * @param country ISO 3166-1 alpha-3 (and "XKX" for Kosovo), {@link #NO_COUNTRY} where unknown or
 *     none, {@link #INTERNATIONAL} for international bodies
 * @param sector the kind of actor
 */
public record ActorCode(String country, Sector sector) {
  /** The country code of an actor whose country is unknown or who has none. */
  public static final String NO_COUNTRY = "---";

  /** The country code of international bodies. */
  public static final String INTERNATIONAL = "IGO";

  /** Nothing known. */
  public static final ActorCode UNKNOWN = new ActorCode(NO_COUNTRY, Sector.UNK);

  /** Checks the form of the country code. */
  public ActorCode {
    if (!isCountry(country) && !country.equals(NO_COUNTRY)) {
      throw new UnknownCodeException("country code", country);
    }
  }

  /**
   * Whether a text has the form of a country code, {@link #INTERNATIONAL} among them.
   *
   * @param text the text
   */
  public static boolean isCountry(String text) {
    return text.length() == 3 && text.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
  }

  /** Whether the country is known, or the actor is an international body. */
  public boolean hasCountry() {
    return !country.equals(NO_COUNTRY);
  }

  /**
   * Reads a code.
   *
   * @param code as {@link #toString()} writes it
   * @throws UnknownCodeException if the form or a part is wrong
   */
  public static ActorCode of(String code) {
    int space = code.indexOf(' ');
    if (space < 0) {
      throw new UnknownCodeException("actor code", code);
    }
    return new ActorCode(code.substring(0, space), Sector.of(code.substring(space + 1)));
  }

  @Override
  public String toString() {
    return country + " " + sector;
  }
}
