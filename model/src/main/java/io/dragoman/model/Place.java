package io.dragoman.model;

import java.util.Optional;

/**
 * Where an event happened.
 *
 * @param span the words
 * @param location the place on the map, where the gazetteer knows it
 * @param reason which row was chosen and why
 */
public record Place(Span span, Optional<Location> location, String reason) {
  /** How exact a location is. */
  public enum Precision {
    /** A building, base, crossing, camp. */
    POINT,
    /** A city, town or village. */
    CITY,
    /** A province, region, sea, river. */
    REGION,
    /** A whole country. */
    COUNTRY
  }

  /**
   * A row of the gazetteer.
   *
   * @param id stable id, e.g. "geonames:2210247" or "ISO:LBY"
   * @param name usual English name
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   * @param country ISO 3166-1 alpha-3, "---" where in no country
   * @param precision how exact
   */
  public record Location(
      String id,
      String name,
      double latitude,
      double longitude,
      String country,
      Precision precision) {
    /** Checks the ranges. */
    public Location {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException(name + " at " + latitude + ", " + longitude);
      }
    }

    /** Whether it is a point of the map: a town or something smaller. */
    public boolean isPoint() {
      return switch (precision) {
        case POINT, CITY -> true;
        case REGION, COUNTRY -> false;
      };
    }
  }
}
