package io.dragoman.record.grouping;

import java.util.List;
import java.util.Optional;

/**
 * What reports of one incident tell differently; nothing is averaged away.
 *
 * @param field what they differ in
 * @param claims what is told, at least two, what most origins tell first
 */
public record Contested(Field field, List<Claim> claims) {
  /** Copies the list. */
  public Contested {
    claims = List.copyOf(claims);
  }

  /** What reports can differ in. */
  public enum Field {
    /** Numbers of dead that differ. */
    DEATHS,
    /** Doers of different countries. */
    SOURCE,
    /** Places that cannot be one. */
    PLACE,
    /** Told as happened, and denied. */
    CERTAINTY
  }

  /**
   * One of the things told.
   *
   * @param value as text: a number, an actor's key, a place's id or words, a certainty's code
   * @param voices who says so, the earliest report first
   */
  public record Claim(String value, List<Voice> voices) {
    /** Copies the list. */
    public Claim {
      voices = List.copyOf(voices);
    }

    /** How many independent origins say so. */
    public long origins() {
      return voices.stream().map(Voice::origin).distinct().count();
    }
  }

  /**
   * One report's voice.
   *
   * @param mention id of the mention
   * @param origin the independent source
   * @param attribution whose words the report says they are
   */
  public record Voice(String mention, String origin, Optional<String> attribution) {}
}
