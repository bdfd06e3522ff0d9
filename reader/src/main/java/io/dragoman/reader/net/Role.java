package io.dragoman.reader.net;

/** What a span of words is to an event, in the order of the model's output. */
public enum Role {
  SOURCE,
  TARGET,
  PLACE,
  SPEAKER,
  DEATHS,
  INSTRUMENT,
  MATERIEL;

  /** Whether the words name somebody. */
  boolean isActor() {
    return switch (this) {
      case SOURCE, TARGET, SPEAKER -> true;
      case PLACE, DEATHS, INSTRUMENT, MATERIEL -> false;
    };
  }
}
