package io.dragoman.reader.places;

import io.dragoman.model.Place.Precision;

/** What a row of the gazetteer is. The order is that of the codes in the file. */
enum PlaceKind {
  /** A state or territory with a code of its own. */
  COUNTRY(Precision.COUNTRY, 6.0),
  /** A region, sea, strait, river or part of the world without administrative rank. */
  REGION(Precision.REGION, 2.0),
  /** A first-level division: state, province, governorate. */
  DIVISION(Precision.REGION, 0.0),
  /** A second-level division: county, district. */
  DISTRICT(Precision.REGION, -4.0),
  /** A capital. */
  CAPITAL(Precision.CITY, 3.0),
  /** The seat of a first-level division. */
  SEAT(Precision.CITY, 1.0),
  /** The seat of a second-level division. */
  LOCAL_SEAT(Precision.CITY, 0.3),
  /** Any other town or village. */
  TOWN(Precision.CITY, 0.0),
  /** A part of a town. */
  QUARTER(Precision.CITY, -3.0),
  /** A base, camp, crossing or building. */
  POINT(Precision.POINT, 2.0);

  private final Precision precision;
  private final double salience;

  PlaceKind(Precision precision, double salience) {
    this.precision = precision;
    this.salience = salience;
  }

  /** How exact a location of this kind is. */
  Precision precision() {
    return precision;
  }

  /** How much more often the news names it than a town of the same population, as a logarithm. */
  double salience() {
    return salience;
  }
}
