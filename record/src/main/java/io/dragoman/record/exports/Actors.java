package io.dragoman.record.exports;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How actors are named in exports. */
final class Actors {
  /** White space, controls, and what XML cannot hold. */
  private static final Pattern UNFIT =
      Pattern.compile(
          "[^\\x{21}-\\x{7e}\\x{a1}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]+");

  private Actors() {}

  /**
   * Returns the id by which two mentions of one actor are known for the same: that of the tables,
   * else the code, else (of someone whose country is unknown) the sector and the words. It is one
   * line of characters that every layout can hold.
   */
  static String id(Actor actor) {
    boolean told = actor.identity().isPresent() || actor.code().hasCountry();
    String id =
        told
            ? actor.key()
            : actor.code().sector() + ": " + actor.span().text().toLowerCase(Locale.ROOT);
    return UNFIT.matcher(id).replaceAll(" ");
  }

  /** Returns the usual name, else the words. */
  static String name(Actor actor) {
    return actor
        .identity()
        .map(Actor.Identity::name)
        .filter(name -> !UNFIT.matcher(name).replaceAll(" ").isBlank())
        .orElse(actor.span().text());
  }

  /** Returns the name of all whom {@link #id} takes for the same. */
  static String label(Actor actor) {
    return actor.identity().map(Actor.Identity::name).orElseGet(() -> id(actor));
  }

  /** Returns the id of the tables, "" where they do not know the actor. */
  static String tableId(Actor actor) {
    return actor.identity().map(Actor.Identity::id).orElse("");
  }

  /** Returns a part of every actor, divided by "; ". */
  static String list(List<Actor> actors, Function<Actor, String> part) {
    return actors.stream().map(part).collect(Collectors.joining("; "));
  }

  /** Returns the country, empty where it is unknown or the actor is an international body. */
  static Optional<String> country(Actor actor) {
    String country = actor.code().country();
    return switch (country) {
      case ActorCode.NO_COUNTRY, ActorCode.INTERNATIONAL -> Optional.empty();
      default -> Optional.of(country);
    };
  }
}
