package io.dragoman.record.exports;

import io.dragoman.model.Place;
import java.util.Optional;

/**
 * A place in layouts that have a column for each level.
 *
 * @param city name of the town or of something smaller, else ""
 * @param province name of the region, else ""
 */
record Places(String city, String province) {
  static Places of(Optional<Place.Location> location) {
    if (location.isEmpty()) {
      return new Places("", "");
    }
    String name = location.get().name();
    return switch (location.get().precision()) {
      case POINT, CITY -> new Places(name, "");
      case REGION -> new Places("", name);
      case COUNTRY -> new Places("", "");
    };
  }
}
