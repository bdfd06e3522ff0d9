package io.dragoman.reader.places;

import io.dragoman.reader.choice.LinearModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names of places in the running text of a whole article. Where {@link
 * PlaceResolver#find} sees one sentence and prefers to miss a place, this weighs what the article
 * as a whole says: whether a name stands elsewhere as a person's, or beside its province. The
 * weights are learnt by reader/data/train_toponyms.py. Words of nationality are no places. Safe to
 * share between threads.
 */
public final class ToponymFinder {
  /** Longest name that is looked up, in words. */
  static final int LONGEST = 5;

  private static final LinearModel MODEL = LinearModel.load(ToponymFinder.class, "toponyms.tsv.gz");

  private final Gazetteer gazetteer;

  /**
   * @param gazetteer the known places
   */
  public ToponymFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Finds the places that an article names.
   *
   * @param text the article
   * @return the places found, from left to right, never overlapping
   */
  public List<PlaceName> find(String text) {
    ToponymFeatures features = ToponymFeatures.of(gazetteer, text);
    List<PlaceName> found = new ArrayList<>();
    for (int at = 0; at < features.size(); ) {
      Optional<ToponymCandidate> best = best(features, at);
      best.ifPresent(candidate -> found.add(candidate.name()));
      at += best.map(ToponymCandidate::length).orElse(1);
    }
    return found;
  }

  /** The longest candidate that starts at a word and is taken for a place. */
  private static Optional<ToponymCandidate> best(ToponymFeatures features, int first) {
    return features.candidates(first).stream()
        .filter(
            candidate ->
                MODEL.best(
                    List.of(false, true),
                    isPlace -> isPlace ? features.of(candidate) : List.of("no place")))
        .findFirst();
  }
}
