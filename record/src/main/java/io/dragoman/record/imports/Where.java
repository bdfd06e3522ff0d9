package io.dragoman.record.imports;

import io.dragoman.model.ActorCode;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import io.dragoman.model.codes.Country;
import java.util.Optional;

/** Makes places of what cells say. */
final class Where {
  private final Fields fields;
  private final String latitude;
  private final String longitude;

  /**
   * @param fields the row
   * @param latitude name of the column of degrees north
   * @param longitude name of the column of degrees east
   */
  Where(Fields fields, String latitude, String longitude) {
    this.fields = fields;
    this.latitude = latitude;
    this.longitude = longitude;
  }

  /**
   * Returns a place; without a point on the map where the row gives none.
   *
   * @param words the cell that names it
   * @param id its id in the file's gazetteer; where it has none, data set and coordinates make one
   * @param country its country, where the row says one
   * @param precision how exact it is
   * @param reason the cells that say how exact it is
   */
  Place place(
      Span words, Id id, Optional<Country> country, Place.Precision precision, String reason) {
    Optional<Double> north = degrees(latitude, 90);
    Optional<Double> east = degrees(longitude, 180);
    if (north.isEmpty() || east.isEmpty()) {
      return new Place(words, Optional.empty(), reason + ", no coordinates");
    }
    return new Place(
        words,
        Optional.of(
            new Place.Location(
                id.set()
                    + ":"
                    + id.key().orElse(fields.get(latitude) + "," + fields.get(longitude)),
                words.text(),
                north.get(),
                east.get(),
                country.map(Country::iso3).orElse(ActorCode.NO_COUNTRY),
                precision)),
        reason);
  }

  /**
   * An id of a place.
   *
   * @param set the data set or gazetteer
   * @param key the id in it
   */
  record Id(String set, Optional<String> key) {}

  private Optional<Double> degrees(String column, int most) {
    String text = fields.get(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      double degrees = Double.parseDouble(text);
      if (Math.abs(degrees) <= most) {
        return Optional.of(degrees);
      }
    } catch (NumberFormatException e) {
      // Said below, as is a number that is too large.
    }
    fields.mend(column, "no degrees: the place is kept without a point");
    return Optional.empty();
  }
}
