package io.dragoman.reader.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The other places of an article, resolved, as support for places beside them. */
final class Companions {
  /** No other places. */
  static final Companions NONE = new Companions(List.of());

  private static final double COUNTRY_SHARE = 12;
  private static final double DIVISION_SHARE = 12;
  private static final double NEAR_SHARE = 12;
  private static final double NEAR_KILOMETRES = 150;
  private static final int ROUNDS = 2;

  private final List<Companion> all;

  private record Companion(String key, int row, double weight) {}

  private Companions(List<Companion> all) {
    this.all = List.copyOf(all);
  }

  /** Resolves the names, each with the help of the others. */
  static Companions of(Ranking ranking, List<String> names, Evidence evidence) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    names.forEach(name -> counts.merge(name, 1, Integer::sum));
    Companions companions = NONE;
    for (int round = 0; round < ROUNDS && !counts.isEmpty(); round++) {
      Companions before = companions;
      List<Companion> found = new ArrayList<>();
      counts.forEach(
          (name, count) ->
              ranking
                  .best(PlacePhrase.of(name), evidence, before)
                  .ifPresent(
                      choice ->
                          found.add(
                              new Companion(
                                  PlaceKey.of(choice.name()), choice.row(), Math.sqrt(count)))));
      companions = new Companions(found);
    }
    return companions;
  }

  /** These without the bearers of a name, so that no name supports itself. */
  Companions without(String name) {
    String key = PlaceKey.of(name);
    return all.stream().anyMatch(c -> c.key().equals(key))
        ? new Companions(all.stream().filter(c -> !c.key().equals(key)).toList())
        : this;
  }

  /** How far the other places speak for this row, from 0 up to about 14. */
  double support(Gazetteer gazetteer, int row) {
    double total = 0;
    double support = 0;
    for (Companion companion : all) {
      total += companion.weight();
      support += companion.weight() * closeness(gazetteer, row, companion.row());
    }
    return total == 0 ? 0 : support / total;
  }

  private static double closeness(Gazetteer gazetteer, int row, int other) {
    double sum = 0;
    if (gazetteer.country(row).equals(gazetteer.country(other))) {
      sum += COUNTRY_SHARE;
    }
    if (gazetteer.division(row) == gazetteer.division(other)
        && gazetteer.division(row) != Gazetteer.NO_DIVISION) {
      sum += DIVISION_SHARE;
    }
    if (isSmall(gazetteer, other) && gazetteer.kilometres(row, other) < NEAR_KILOMETRES) {
      sum += NEAR_SHARE;
    }
    return sum;
  }

  private static boolean isSmall(Gazetteer gazetteer, int row) {
    return switch (gazetteer.kind(row)) {
      case COUNTRY, REGION, DIVISION -> false;
      case DISTRICT, CAPITAL, SEAT, LOCAL_SEAT, TOWN, QUARTER, POINT -> true;
    };
  }
}
