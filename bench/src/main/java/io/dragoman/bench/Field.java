package io.dragoman.bench;

import java.util.Locale;

/** The fields that are compared where two events have the same type. */
enum Field {
  SOURCE,
  TARGET,
  MODE,
  PLACE,
  DATE,
  CERT,
  BY,
  DEATHS,
  STATE;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
