package io.dragoman.reader.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Scores the bearers of a name. */
final class Ranking {
  private static final double COUNTRY_WEIGHT = 7;
  private static final double DIVISION_WEIGHT = 4;
  private static final double SORT_WEIGHT = 6;
  private static final double NO_POPULATION = 300;
  private static final double NEEDED = 0.5;

  private final Gazetteer gazetteer;

  Ranking(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * A row and what speaks for it.
   *
   * @param row the row
   * @param name the name that it bears
   * @param namesakes how many rows bear the name
   * @param isContainer whether it is not the place itself but what it is said to lie in
   * @param why what decided
   */
  record Choice(int row, String name, int namesakes, boolean isContainer, String why) {}

  /** The best row for a phrase. */
  Optional<Choice> best(PlacePhrase phrase, Evidence evidence, Companions companions) {
    int[] container = container(phrase, evidence, companions);
    for (PlacePhrase.Name name : phrase.names()) {
      int[] rows =
          Arrays.stream(gazetteer.rows(name.text()))
              .filter(row -> name.loss().allows(gazetteer.kind(row)) && isSpelt(row, name.text()))
              .toArray();
      int[] fitting = container.length == 0 ? rows : inside(rows, container);
      if (container.length == 0 && !phrase.inside().isEmpty()) {
        fitting = supported(rows, name.text(), evidence, companions);
      }
      if (fitting.length > 0) {
        Companions others = companions.without(name.text());
        int best = top(fitting, name.text(), phrase.wanted(), evidence, others);
        String why = why(best, name.text(), rows, fitting, evidence, others);
        return Optional.of(new Choice(best, name.text(), rows.length, false, why));
      }
    }
    Optional<Choice> similar = similar(phrase, container, evidence, companions);
    if (similar.isPresent()) {
      return similar;
    }
    if (container.length > 0) {
      return Optional.of(new Choice(container[0], phrase.inside().get(0), 1, true, ""));
    }
    return nationality(phrase);
  }

  /**
   * A bearer of a similar spelling, only in a country that the article speaks of or inside the
   * place that the phrase names.
   */
  private Optional<Choice> similar(
      PlacePhrase phrase, int[] container, Evidence evidence, Companions companions) {
    for (PlacePhrase.Name name : phrase.names()) {
      if (name.loss() != PlacePhrase.Loss.NONE || !Character.isUpperCase(name.text().charAt(0))) {
        continue;
      }
      int[] rows =
          Arrays.stream(gazetteer.similar(name.text()))
              .filter(row -> isClose(gazetteer.name(row), name.text()))
              .toArray();
      int[] fitting =
          container.length == 0
              ? Arrays.stream(rows)
                  .filter(row -> evidence.country(gazetteer.country(row), "") >= NEEDED)
                  .toArray()
              : inside(rows, container);
      if (fitting.length > 0) {
        int best = top(fitting, name.text(), phrase.wanted(), evidence, companions);
        return Optional.of(
            new Choice(best, name.text(), fitting.length, false, "a similar spelling"));
      }
    }
    return Optional.empty();
  }

  private static boolean isClose(String a, String b) {
    return PlaceKey.distance(PlaceKey.bare(PlaceKey.of(a)), PlaceKey.bare(PlaceKey.of(b))) <= 2;
  }

  /**
   * "US", "EU", "LA": short words in capitals are names only where the gazetteer writes them so.
   */
  private boolean isSpelt(int row, String name) {
    boolean acronym = name.length() <= 3 && name.chars().allMatch(Character::isUpperCase);
    return !acronym
        || !PlaceKey.of(gazetteer.name(row)).equals(PlaceKey.of(name))
        || gazetteer.name(row).equals(name);
  }

  /** What the caller's knowledge speaks for: the phrase names a container that nobody knows. */
  private int[] supported(int[] rows, String name, Evidence evidence, Companions companions) {
    String key = PlaceKey.of(name);
    return Arrays.stream(rows)
        .filter(
            row ->
                evidence.country(gazetteer.country(row), key) > 0
                    || companions.support(gazetteer, row) > 1)
        .toArray();
  }

  private Optional<Choice> nationality(PlacePhrase phrase) {
    for (PlacePhrase.Name name : phrase.names()) {
      int[] rows = gazetteer.nationality(name.text());
      if (rows.length > 0) {
        return Optional.of(
            new Choice(rows[0], name.text(), rows.length, false, "the country of a nationality"));
      }
    }
    return Optional.empty();
  }

  /** The rows of what the phrase says that the place lies in, the best one first. */
  private int[] container(PlacePhrase phrase, Evidence evidence, Companions companions) {
    for (String name : phrase.inside()) {
      int[] rows = gazetteer.rows(name);
      if (rows.length > 0) {
        int best = top(rows, name, PlacePhrase.Sort.ANY, evidence, companions.without(name));
        List<Integer> areas = new ArrayList<>();
        areas.add(best);
        for (int row : rows) {
          if (row != best && isWide(row)) {
            areas.add(row);
          }
        }
        return areas.stream().mapToInt(i -> i).toArray();
      }
    }
    return new int[0];
  }

  private boolean isWide(int row) {
    return switch (gazetteer.kind(row)) {
      case COUNTRY, REGION, DIVISION -> true;
      case DISTRICT, CAPITAL, SEAT, LOCAL_SEAT, TOWN, QUARTER, POINT -> false;
    };
  }

  private int[] inside(int[] rows, int[] containers) {
    return Arrays.stream(rows)
        .filter(row -> Arrays.stream(containers).anyMatch(c -> row != c && isInside(row, c)))
        .toArray();
  }

  private boolean isInside(int row, int container) {
    return switch (gazetteer.kind(container)) {
      case COUNTRY -> gazetteer.country(row).equals(gazetteer.country(container));
      case DIVISION ->
          gazetteer.division(row) == gazetteer.division(container)
              && gazetteer.kind(row) != PlaceKind.DIVISION;
      case REGION -> gazetteer.kilometres(row, container) < 600;
      case DISTRICT, CAPITAL, SEAT, LOCAL_SEAT, TOWN, QUARTER, POINT ->
          gazetteer.kilometres(row, container) < 120;
    };
  }

  private int top(
      int[] rows, String name, PlacePhrase.Sort wanted, Evidence evidence, Companions companions) {
    String key = PlaceKey.of(name);
    int best = rows[0];
    double most = Double.NEGATIVE_INFINITY;
    for (int row : rows) {
      double score = score(row, key, wanted, evidence, companions);
      if (score > most) {
        most = score;
        best = row;
      }
    }
    return best;
  }

  private double score(
      int row, String key, PlacePhrase.Sort wanted, Evidence evidence, Companions companions) {
    return prior(row)
        + COUNTRY_WEIGHT * evidence.country(gazetteer.country(row), key)
        + DIVISION_WEIGHT * evidence.division(gazetteer.division(row), key)
        + companions.support(gazetteer, row)
        + (fits(row, wanted) ? SORT_WEIGHT : 0);
  }

  private double prior(int row) {
    return Math.log(gazetteer.population(row) + NO_POPULATION) + gazetteer.kind(row).salience();
  }

  private boolean fits(int row, PlacePhrase.Sort wanted) {
    return switch (wanted) {
      case ANY -> false;
      case TOWN ->
          switch (gazetteer.kind(row)) {
            case CAPITAL, SEAT, LOCAL_SEAT, TOWN, QUARTER, POINT -> true;
            case COUNTRY, REGION, DIVISION, DISTRICT -> false;
          };
      case AREA ->
          switch (gazetteer.kind(row)) {
            case REGION, DIVISION, DISTRICT -> true;
            case COUNTRY, CAPITAL, SEAT, LOCAL_SEAT, TOWN, QUARTER, POINT -> false;
          };
    };
  }

  private String why(
      int best, String name, int[] rows, int[] fitting, Evidence evidence, Companions companions) {
    if (rows.length == 1) {
      return "no other";
    }
    if (fitting.length < rows.length) {
      return "inside the place named with it";
    }
    if (evidence.country(gazetteer.country(best), PlaceKey.of(name)) > 0) {
      return "its country is spoken of";
    }
    if (companions.support(gazetteer, best) > 1) {
      return "near the article's other places";
    }
    return "the best known";
  }
}
