package io.dragoman.model;

import java.util.Optional;

/**
 * A doer or done-to, as the words name it and as the tables know it.
 *
 * @param span the words
 * @param code country and sector
 * @param identity who it is, where a table knows
 * @param reason which row or rule gave the code, e.g. "actors.tsv: Moscow, seat of RUS GOV"
 */
public record Actor(Span span, ActorCode code, Optional<Identity> identity, String reason) {
  /**
   * A known actor.
   *
   * @param id stable id, e.g. "RUS", "igo:un", "group:hamas", "person:sergey-lavrov"
   * @param name the usual English name
   */
  public record Identity(String id, String name) {}

  /** Returns the id where known, else the code's text: what two mentions of one actor share. */
  public String key() {
    return identity.map(Identity::id).orElse(code.toString());
  }
}
