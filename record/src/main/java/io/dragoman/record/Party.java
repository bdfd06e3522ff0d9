package io.dragoman.record;

import io.dragoman.model.Actor;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an actor must be like, for rows and for actors that people set.
 *
 * @param sql a condition on a row a of mention_actors
 * @param values its values
 * @param holds the same on an actor
 */
record Party(String sql, List<Object> values, Predicate<Actor> holds) {
  private static final String CODE = "a.country || ' ' || a.sector = ?";

  /** Someone of a country. */
  static Party country(String code) {
    return new Party("a.country = ?", List.of(code), actor -> isOf(actor, code));
  }

  /** A country, code or id. */
  static Party side(String name) {
    return new Party(
        "(a.country = ? OR " + CODE + " OR a.identity_id = ?)",
        List.of(name, name, name),
        actor -> isOf(actor, name) || isCoded(actor, name) || isKnownAs(actor, name));
  }

  /** A country, code or id, or a part of the name or the words. */
  static Party named(String name) {
    Party side = side(name);
    String part = Clause.lower(name);
    return new Party(
        "("
            + side.sql()
            + " OR "
            + Clause.has("a.identity_name")
            + " OR "
            + Clause.has("a.actor_text")
            + ")",
        Stream.concat(side.values().stream(), Stream.<Object>of(part, part)).toList(),
        side.holds()
            .or(actor -> Clause.holds(actor.span().text(), name))
            .or(actor -> actor.identity().filter(i -> Clause.holds(i.name(), name)).isPresent()));
  }

  /** One actor: its id, or its code where it has none. */
  static Party key(String key) {
    return new Party(
        "(a.identity_id = ? OR (a.identity_id IS NULL AND " + CODE + "))",
        List.of(key, key),
        actor -> actor.key().equals(key));
  }

  /**
   * Returns the condition on a mention that it has such an actor.
   *
   * @param role a condition on the actor's role
   */
  Clause as(String role) {
    return new Clause(
        "(m.reading, m.ordinal) IN (SELECT a.reading, a.mention FROM mention_actors a WHERE "
            + role
            + " AND "
            + sql
            + ")",
        values);
  }

  private static boolean isOf(Actor actor, String country) {
    return actor.code().country().equals(country);
  }

  private static boolean isCoded(Actor actor, String code) {
    return actor.code().toString().equals(code);
  }

  private static boolean isKnownAs(Actor actor, String id) {
    return actor.identity().map(Actor.Identity::id).equals(Optional.of(id));
  }
}
