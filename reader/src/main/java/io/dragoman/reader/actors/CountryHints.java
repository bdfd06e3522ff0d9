package io.dragoman.reader.actors;

import java.util.Optional;

/** Knows the countries of places that the tables of actors do not list. */
@FunctionalInterface
public interface CountryHints {
  /** Knows no place. */
  CountryHints NONE = name -> Optional.empty();

  /**
   * Returns the country of a well-known place.
   *
   * @param placeName its name in any usual spelling
   * @return ISO 3166-1 alpha-3, empty where the name is unknown
   */
  Optional<String> countryOf(String placeName);
}
