package io.dragoman.record;

import java.util.Locale;

/** What part an actor has in a mention. */
enum Role {
  SOURCE,
  TARGET,
  SPEAKER;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Role of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
