package io.dragoman.reader.places;

import java.util.ArrayList;
import java.util.List;

/** The countries and divisions that an article's words point to, with weights. */
final class Evidence {
  private static final double TITLE = 0.7;
  private static final double NATIONALITY = 0.6;

  private final List<Hint<String>> countries = new ArrayList<>();
  private final List<Hint<Integer>> divisions = new ArrayList<>();

  /** What a word points to. The key is that of the word, empty where it comes from the caller. */
  private record Hint<T>(String key, T area, double weight) {}

  static Evidence of(Gazetteer gazetteer, PlaceContext context) {
    Evidence evidence = new Evidence();
    double most = context.countries().values().stream().mapToDouble(d -> d).max().orElse(1);
    context
        .countries()
        .forEach((country, weight) -> evidence.addCountry("", country, weight / most));
    evidence.read(gazetteer, context.sentence(), 1);
    evidence.read(gazetteer, context.title(), TITLE);
    return evidence;
  }

  /** 0 to 1: how far words other than the one of this key speak of a country. */
  double country(String iso, String key) {
    return sum(countries, iso, key);
  }

  /** 0 to 1: how far words other than the one of this key speak of a first-level division. */
  double division(int division, String key) {
    return sum(divisions, division, key);
  }

  private static <T> double sum(List<Hint<T>> hints, T area, String key) {
    double sum = 0;
    for (Hint<T> hint : hints) {
      if (hint.area().equals(area) && !hint.key().equals(key)) {
        sum += hint.weight();
      }
    }
    return Math.min(1, sum);
  }

  private void addCountry(String key, String iso, double weight) {
    if (!iso.equals(Gazetteer.NO_COUNTRY)) {
      countries.add(new Hint<>(key, iso, weight));
    }
  }

  /** Finds countries, nationalities and divisions among the capitalised words of a text. */
  private void read(Gazetteer gazetteer, String text, double weight) {
    Words words = Words.of(text);
    for (int begin = 0; begin < words.size(); begin++) {
      if (!words.isCapitalised(begin)) {
        continue;
      }
      for (int length = Math.min(5, words.size() - begin); length > 0; length--) {
        if (words.isName(begin, length) && see(gazetteer, words.text(begin, length), weight)) {
          begin += length - 1;
          break;
        }
      }
    }
  }

  private boolean see(Gazetteer gazetteer, String name, double weight) {
    String key = PlaceKey.of(name);
    boolean seen = false;
    for (int row : gazetteer.rows(name)) {
      switch (gazetteer.kind(row)) {
        case COUNTRY -> {
          addCountry(key, gazetteer.country(row), weight);
          seen = true;
        }
        case DIVISION -> divisions.add(new Hint<>(key, gazetteer.division(row), weight));
        case REGION, DISTRICT, CAPITAL, SEAT, LOCAL_SEAT, TOWN, QUARTER, POINT -> {}
      }
    }
    if (!seen) {
      for (int row : gazetteer.nationality(name)) {
        addCountry(key, gazetteer.country(row), weight * NATIONALITY);
        seen = true;
      }
    }
    return seen;
  }
}
