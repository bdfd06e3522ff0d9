package io.dragoman.cli;

import io.dragoman.model.Actor;
import io.dragoman.model.Mention;
import java.util.List;
import java.util.stream.Collectors;

/** Short words for actors and actions. */
final class Actors {
  private Actors() {}

  /** Returns the usual name, else the words. */
  static String name(Actor actor) {
    return actor.identity().map(Actor.Identity::name).orElse(actor.span().text());
  }

  /** Returns the names in their order, joined by commas. */
  static String names(List<Actor> actors) {
    return actors.stream().map(Actors::name).distinct().collect(Collectors.joining(", "));
  }

  /** Returns type and mode, e.g. "ASSAULT (drone)". */
  static String action(Mention mention) {
    return mention.type() + mention.mode().map(mode -> " (" + mode.code() + ")").orElse("");
  }
}
