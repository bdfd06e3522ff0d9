package io.dragoman.record;

import io.dragoman.model.Actor;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an actor must be like, for names in the database and for actors in memory.
 *
 * @param sql a condition on a row a of actors
 * @param values its values
 * @param holds the same on an actor
 */
record Party(String sql, List<Object> values, Predicate<Survey.Named> holds) {
  private static final String CODE = "(a.country = ? AND a.sector = ?)";

  /** Someone of a country. */
  static Party country(String code) {
    return new Party("a.country = ?", List.of(code), actor -> actor.country().equals(code));
  }

  /** A country, code or id. */
  static Party side(String name) {
    return new Party(
        "(a.country = ? OR " + CODE + " OR a.identity_id = ?)",
        List.of(name, part(name, 0), part(name, 1), name),
        actor -> actor.country().equals(name) || isCoded(actor, name) || isKnownAs(actor, name));
  }

  /** A country, code or id, or a part of the name or the words. */
  static Party named(String name) {
    Party side = side(name);
    String part = Clause.lower(name);
    return new Party(
        "(" + side.sql() + " OR " + Clause.has("a.name") + " OR " + Clause.has("a.words") + ")",
        Stream.concat(side.values().stream(), Stream.<Object>of(part, part)).toList(),
        side.holds().or(actor -> actor.words().stream().anyMatch(words -> words.contains(part))));
  }

  /** One actor: its id, or its code where it has none. */
  static Party key(String key) {
    return new Party(
        "(a.identity_id = ? OR (a.identity_id IS NULL AND " + CODE + "))",
        List.of(key, part(key, 0), part(key, 1)),
        actor -> isKnownAs(actor, key) || (actor.id().isEmpty() && isCoded(actor, key)));
  }

  /** The country or the sector of a code, "RUS MIL"; empty where a text is none. */
  private static String part(String code, int part) {
    String[] parts = code.split(" ", 2);
    return parts.length == 2 ? parts[part] : "";
  }

  /**
   * Returns the condition on a mention that it has such an actor.
   *
   * @param role a condition on the actor's role, with an AND; empty for sources and targets
   */
  Clause as(String role) {
    return new Clause(
        "(m.reading, m.ordinal) IN (SELECT a.reading, a.mention FROM mention_actors a WHERE "
            + role
            + "a.actor_number IN (SELECT a.number FROM actors a WHERE "
            + sql
            + "))",
        values);
  }

  /** Whether one of the actors that somebody set is such an actor. */
  boolean isAmong(List<Actor> actors) {
    return actors.stream().map(Party::named).anyMatch(holds);
  }

  private static Survey.Named named(Actor actor) {
    return new Survey.Named(
        actor.identity().map(Actor.Identity::id),
        actor.identity().map(Actor.Identity::name),
        actor.code().country(),
        actor.code().sector(),
        Stream.concat(
                actor.identity().map(Actor.Identity::name).stream(), Stream.of(actor.span().text()))
            .map(Clause::lower)
            .toList());
  }

  /**
   * Whether an actor has a code, "RUS MIL"; written so that most are told apart by three letters.
   */
  private static boolean isCoded(Survey.Named actor, String code) {
    return code.startsWith(actor.country()) && actor.code().equals(code);
  }

  private static boolean isKnownAs(Survey.Named actor, String id) {
    return actor.id().filter(id::equals).isPresent();
  }
}
