package io.dragoman.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What reports of one event tell differently; nothing is averaged away.
 *
 * @param field what they differ in
 * @param claims what is told, at least two, what most independent origins tell first
 */
public record Contested(Field field, List<Claim> claims) {
  /** Copies the list. */
  public Contested {
    claims = List.copyOf(claims);
    if (claims.size() < 2) {
      throw new IllegalArgumentException(field + " with " + claims.size() + " claims");
    }
  }

  /** What reports can differ in. */
  public enum Field {
    /** Numbers of dead that differ. */
    DEATHS,
    /** Doers of different countries. */
    SOURCE,
    /** Towns or points that differ. */
    PLACE,
    /** Days, told by words, that differ. */
    DATE,
    /** Told as happened, and denied. */
    CERTAINTY;

    /** Returns the field's name as commands and exports write it, e.g. "deaths". */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One of the things told.
   *
   * @param value exactly: a number, country codes, a place's id, a day, "fact" or "negated"
   * @param name for people: the place's name, else the value
   * @param voices who says so, the earliest report first
   */
  public record Claim(String value, String name, List<Voice> voices) {
    /** Copies the list. */
    public Claim {
      voices = List.copyOf(voices);
    }

    /** How many independent origins say so. */
    public long origins() {
      return voices.stream().map(Voice::origin).distinct().count();
    }

    /** Returns name and voices, each of these once, e.g. "12 (AFP, citing police; BBC)". */
    private String told() {
      Set<String> who = new LinkedHashSet<>();
      voices.forEach(
          voice ->
              who.add(
                  voice.outlet() + voice.attribution().map(said -> ", citing " + said).orElse("")));
      return name + " (" + String.join("; ", who) + ")";
    }
  }

  /**
   * One report's voice.
   *
   * @param mention id of the mention
   * @param outlet who reports it: the outlet, else the source that the article names, else the
   *     article's id
   * @param origin the independent origin that it belongs to
   * @param attribution whose words the report says they are
   */
  public record Voice(String mention, String outlet, String origin, Optional<String> attribution) {}

  /** Returns the claims with who says so, e.g. "12 (AFP, citing police; BBC) or 5 (Reuters)". */
  public String told() {
    return claims.stream().map(Claim::told).collect(Collectors.joining(" or "));
  }

  /**
   * Returns all that is contested, e.g. "deaths: 12 (AFP) or 5 (Reuters); place: ...".
   *
   * @param contested what is
   */
  public static String told(List<Contested> contested) {
    return contested.stream().map(Contested::toString).collect(Collectors.joining("; "));
  }

  /** Returns field and claims, e.g. "deaths: 12 (AFP, citing police; BBC) or 5 (Reuters)". */
  @Override
  public String toString() {
    return field.code() + ": " + told();
  }
}
