package io.dragoman.reader.places;

import io.dragoman.model.Place;
import io.dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the row of the gazetteer that a place's words mean. Among namesakes it weighs what the
 * words themselves say ("Kobani, Syria"), the countries and divisions that the sentence, the title
 * and the caller speak of, the other places of the article, and the population. What the gazetteer
 * does not know stays without a location. Safe to share between threads.
 */
public final class PlaceResolver {
  private static final int DOMINANT = 15_000;

  private final Gazetteer gazetteer;
  private final Ranking ranking;

  /**
   * @param gazetteer the known places
   */
  public PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.ranking = new Ranking(gazetteer);
  }

  /**
   * Resolves one place.
   *
   * @param span its words
   * @param context what is known around it
   * @return the place, without a location where no row fits
   */
  public Place resolve(Span span, PlaceContext context) {
    PlacePhrase phrase = PlacePhrase.of(span.text());
    Evidence evidence = Evidence.of(gazetteer, context);
    Companions companions = Companions.of(ranking, context.others(), evidence);
    return ranking
        .best(phrase, evidence, companions)
        .map(
            choice ->
                new Place(span, Optional.of(gazetteer.location(choice.row())), reason(choice)))
        .orElseGet(() -> new Place(span, Optional.empty(), "no such name in the gazetteer"));
  }

  /**
   * Resolves the places of one article together, so that each helps to place the others.
   *
   * @param spans their words
   * @param context what is known around all of them; its {@code others} may be empty
   * @return a place for each span, in the same order
   */
  public List<Place> resolveAll(List<Span> spans, PlaceContext context) {
    List<String> others = new ArrayList<>(context.others());
    spans.forEach(span -> others.add(span.text()));
    PlaceContext together =
        new PlaceContext(context.sentence(), context.title(), context.countries(), others);
    Evidence evidence = Evidence.of(gazetteer, together);
    Companions companions = Companions.of(ranking, others, evidence);
    List<Place> places = new ArrayList<>();
    for (Span span : spans) {
      places.add(
          ranking
              .best(PlacePhrase.of(span.text()), evidence, companions)
              .map(c -> new Place(span, Optional.of(gazetteer.location(c.row())), reason(c)))
              .orElseGet(() -> new Place(span, Optional.empty(), "no such name in the gazetteer")));
    }
    return places;
  }

  /**
   * The country of a place, without any context.
   *
   * @param name a place's name in any usual spelling
   * @return ISO 3166-1 alpha-3 of its best known bearer, where that is a country, a region, a base
   *     or the like, a capital, or a town of 15,000 people or more; empty otherwise
   */
  public Optional<String> countryOf(String name) {
    return ranking
        .best(PlacePhrase.of(name), new Evidence(), Companions.NONE)
        .map(Ranking.Choice::row)
        .filter(this::isDominant)
        .map(gazetteer::country)
        .filter(country -> !country.equals(Gazetteer.NO_COUNTRY));
  }

  /**
   * Finds names of places in a sentence. Careful: it prefers to miss a place over taking a person
   * or a common word for one.
   *
   * @param text the sentence
   * @return the places found, from left to right, never overlapping
   */
  public List<PlaceName> find(String text) {
    return PlaceFinder.find(gazetteer, text);
  }

  private boolean isDominant(int row) {
    return switch (gazetteer.kind(row)) {
      case COUNTRY, REGION, DIVISION, CAPITAL, POINT -> true;
      case DISTRICT, SEAT, LOCAL_SEAT, TOWN, QUARTER -> gazetteer.population(row) >= DOMINANT;
    };
  }

  private String reason(Ranking.Choice choice) {
    String row =
        gazetteer.location(choice.row()).id()
            + " "
            + gazetteer.name(choice.row())
            + ", "
            + gazetteer.country(choice.row());
    if (choice.isContainer()) {
      return row + ": what the place is said to lie in; its own name is not in the gazetteer";
    }
    String among =
        choice.namesakes() == 1 ? "the only bearer" : "of " + choice.namesakes() + " bearers";
    return row + ": " + among + " of '" + choice.name() + "', " + choice.why();
  }
}
