package io.dragoman.reader.places;

import java.util.List;
import java.util.Map;

/**
 * What is known around the name of a place.
 *
 * @param sentence the sentence that holds it, empty where not known
 * @param title the headline or topic of the article, empty where not known
 * @param countries countries that the article or the actors point to: ISO 3166-1 alpha-3 and a
 *     weight, any positive scale
 * @param others names of other places in the same article, as written, repeated as often as there
 */
public record PlaceContext(
    String sentence, String title, Map<String, Double> countries, List<String> others) {
  /** Nothing known. */
  public static final PlaceContext NONE = new PlaceContext("", "", Map.of(), List.of());

  /** Copies the collections. */
  public PlaceContext {
    countries = Map.copyOf(countries);
    others = List.copyOf(others);
  }

  /**
   * The context of a sentence without other knowledge.
   *
   * @param sentence the sentence
   * @param countries weights of ISO 3166-1 alpha-3 codes
   */
  public static PlaceContext of(String sentence, Map<String, Double> countries) {
    return new PlaceContext(sentence, "", countries, List.of());
  }
}
