package io.dragoman.reader.actors;

import io.dragoman.reader.places.PlaceResolver;
import java.util.List;

/** Finds places in a text that the tables of actors do not list, and knows their countries. */
@FunctionalInterface
public interface CountryHints {
  /** Knows no place. */
  CountryHints NONE = text -> List.of();

  /**
   * A place that a text names.
   *
   * @param name its name
   * @param begin offset of its first character, in chars
   * @param end offset behind its last character, in chars
   * @param country the ISO 3166-1 alpha-3 code of its country
   */
  record Hint(String name, int begin, int end, String country) {}

  /**
   * The places that the gazetteer's finder finds, each with the country of its best known bearer.
   */
  static CountryHints of(PlaceResolver places) {
    return text ->
        places.find(text).stream()
            .flatMap(
                place ->
                    places.countryOf(place.text()).stream()
                        .map(c -> new Hint(place.text(), place.begin(), place.end(), c)))
            .toList();
  }

  /** The well-known places that a text names, from left to right, never overlapping. */
  List<Hint> in(String text);
}
