package io.dragoman.reader.places;

/** Distances on the Earth, taken as a sphere. */
final class Sphere {
  private static final double RADIUS = 6371.0;

  private Sphere() {}

  /** The great-circle distance in kilometres between two points given in degrees (haversine). */
  static double kilometres(double latA, double lonA, double latB, double lonB) {
    double north = Math.sin(Math.toRadians(latB - latA) / 2);
    double east = Math.sin(Math.toRadians(lonB - lonA) / 2);
    double h =
        north * north
            + Math.cos(Math.toRadians(latA)) * Math.cos(Math.toRadians(latB)) * east * east;
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
