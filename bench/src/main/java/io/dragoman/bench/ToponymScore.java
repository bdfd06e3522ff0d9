package io.dragoman.bench;

import io.dragoman.bench.Overlap.Stretch;
import io.dragoman.bench.ToponymArticle.Point;
import io.dragoman.bench.ToponymArticle.Toponym;
import java.util.List;
import java.util.Optional;

/**
 * Places found in articles against those that are marked there. A found place is a hit where the
 * very same words are marked; it is a placed hit where it also lies within 161 kilometres (100
 * miles) of the mark. Marks without a point, and what is found on them, count on neither side.
 *
 * @param found hits whatever their point
 * @param placed placed hits
 */
record ToponymScore(Overlap found, Overlap placed) {
  static final double NEAR_KILOMETRES = 161;

  static final ToponymScore NONE = new ToponymScore(Overlap.NONE, Overlap.NONE);

  /**
   * A place that was found.
   *
   * @param stretch where its name stands, in chars
   * @param point where it lies, empty where the gazetteer does not know
   */
  record Found(Stretch stretch, Optional<Point> point) {}

  /** Compares one article. */
  static ToponymScore of(List<Found> found, List<Toponym> marked) {
    List<Toponym> gold = marked.stream().filter(t -> t.point().isPresent()).toList();
    List<Found> told =
        found.stream()
            .filter(
                f ->
                    marked.stream()
                        .noneMatch(t -> t.point().isEmpty() && t.stretch().meets(f.stretch())))
            .toList();
    int hits = 0;
    int placed = 0;
    for (Toponym toponym : gold) {
      Optional<Found> same =
          told.stream().filter(f -> f.stretch().equals(toponym.stretch())).findFirst();
      hits += same.isPresent() ? 1 : 0;
      placed += same.filter(f -> isNear(f.point(), toponym.point())).isPresent() ? 1 : 0;
    }
    return new ToponymScore(
        new Overlap(told.size(), gold.size(), hits), new Overlap(told.size(), gold.size(), placed));
  }

  static boolean isNear(Optional<Point> one, Optional<Point> other) {
    return one.flatMap(a -> other.map(a::kilometres)).filter(d -> d <= NEAR_KILOMETRES).isPresent();
  }

  ToponymScore plus(ToponymScore other) {
    return new ToponymScore(found.plus(other.found), placed.plus(other.placed));
  }
}
