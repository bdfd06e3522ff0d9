package io.dragoman.outlook.alignment;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.outlook.deeds.Deed;
import java.util.List;
import java.util.Locale;

/**
 * Whom a question is about.
 *
 * @param name a country code ("RUS"), a code ("RUS MIL"), an id, or a name or part of one in any
 *     case
 */
public record Party(String name) {
  /** Checks that there is a name. */
  public Party {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a party without a name");
    }
  }

  /**
   * Whether an actor belongs to this party.
   *
   * @param actor the actor
   */
  public boolean has(Actor actor) {
    if (ActorCode.isCountry(name)) {
      return actor.code().country().equals(name);
    }
    if (name.equals(actor.code().toString())) {
      return true;
    }
    String part = name.toLowerCase(Locale.ROOT);
    return actor.identity().filter(i -> i.id().equals(name) || in(i.name(), part)).isPresent()
        || in(actor.span().text(), part);
  }

  private static boolean in(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part);
  }

  /**
   * Whether one of this party did a deed.
   *
   * @param deed the deed
   */
  public boolean did(Deed deed) {
    return deed.facts().sources().stream().anyMatch(this::has);
  }

  /**
   * Whether a deed was done to one of this party.
   *
   * @param deed the deed
   */
  public boolean suffered(Deed deed) {
    return deed.facts().targets().stream().anyMatch(this::has);
  }

  /**
   * Returns the members of this party among the doers of a deed.
   *
   * @param deed the deed
   */
  public List<Actor> doers(Deed deed) {
    return deed.facts().sources().stream().filter(this::has).toList();
  }
}
