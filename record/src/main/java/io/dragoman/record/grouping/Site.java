package io.dragoman.record.grouping;

import io.dragoman.model.Place;
import io.dragoman.model.Place.Location;
import io.dragoman.model.Place.Precision;
import java.util.List;
import java.util.Optional;

/**
 * Where a mention happens.
 *
 * @param location the place on the map
 * @param words the words of the place
 */
record Site(Optional<Location> location, Bag words) {
  private static final double EARTH_KM = 6371;
  private static final double NEAR_KM = 30;

  static Site of(Optional<Place> place, Lexicon lexicon) {
    List<String> words =
        place
            .map(
                p ->
                    Words.of("x " + p.span().text()).stream()
                        .skip(1)
                        .map(Words.Word::stem)
                        .toList())
            .orElse(List.of());
    return new Site(place.flatMap(Place::location), Bag.of(words, lexicon));
  }

  /** How two places agree. */
  enum Fit {
    BOTH_MISSING,
    ONE_MISSING,
    /** The same row of the gazetteer, below the size of a country. */
    SAME,
    SAME_COUNTRY_ONLY,
    SAME_WORDS,
    /** Points within 30 km. */
    NEAR,
    /** One may lie in the other: a country, or a region less than 300 km away. */
    WITHIN,
    /** One of two has no point. */
    OPEN,
    /** Other points of one country. */
    APART,
    /** Of other countries. */
    OTHER_COUNTRY
  }

  /** Whether it is a town or something smaller. */
  boolean isPoint() {
    return location.filter(Location::isPoint).isPresent();
  }

  Fit fit(Site other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return words.isEmpty() && other.words.isEmpty() ? Fit.BOTH_MISSING : Fit.ONE_MISSING;
    }
    boolean sameWords = words.cosine(other.words) > 0.3;
    if (location.isEmpty() || other.location.isEmpty()) {
      return sameWords ? Fit.SAME_WORDS : Fit.OPEN;
    }
    Location a = location.get();
    Location b = other.location.get();
    if (a.id().equals(b.id())) {
      return a.precision() == Precision.COUNTRY ? Fit.SAME_COUNTRY_ONLY : Fit.SAME;
    } else if (sameWords) {
      return Fit.SAME_WORDS;
    } else if (!a.country().equals(b.country())) {
      return Fit.OTHER_COUNTRY;
    } else if (a.precision() == Precision.COUNTRY || b.precision() == Precision.COUNTRY) {
      return Fit.WITHIN;
    }
    double km = kilometres(a, b);
    boolean region = a.precision() == Precision.REGION || b.precision() == Precision.REGION;
    if (km < NEAR_KM) {
      return Fit.NEAR;
    }
    return region && km < 10 * NEAR_KM ? Fit.WITHIN : Fit.APART;
  }

  /** Length of the great circle between two points, by the haversine formula. */
  private static double kilometres(Location a, Location b) {
    double north = Math.toRadians(a.latitude() - b.latitude());
    double east = Math.toRadians(a.longitude() - b.longitude());
    double h =
        square(Math.sin(north / 2))
            + Math.cos(Math.toRadians(a.latitude()))
                * Math.cos(Math.toRadians(b.latitude()))
                * square(Math.sin(east / 2));
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  private static double square(double x) {
    return x * x;
  }
}
