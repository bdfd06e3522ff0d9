package io.dragoman.record;

import io.dragoman.model.Actor;
import io.dragoman.model.DaySpan;
import io.dragoman.model.Mention;
import io.dragoman.model.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a mention has in common with others of the same event, worked out from the mention alone: so
 * neither the order in which articles arrive nor other articles can change it.
 *
 * <p>Mentions belong to one incident when type, day, sources and targets agree; mentions of a
 * standing relation, when type, sources and targets agree within one article. A mention that lacks
 * a day, or actors, or has an actor of whom nothing is known, shares its incident with no other.
 *
 * @param incident "e" and ten characters
 * @param site the place, where it is known and may tell events of one incident apart
 */
record GroupKey(String incident, Optional<String> site) {
  /** Returns the key of a mention. */
  static GroupKey of(Mention mention) {
    if (!isKnown(mention.sources()) || !isKnown(mention.targets()) || hasNoActors(mention)) {
      return alone(mention);
    }
    if (mention.state()) {
      return new GroupKey(incident(mention, mention.document()), Optional.empty());
    }
    return DaySpan.day(mention.when())
        .map(
            day ->
                new GroupKey(
                    incident(mention, day.toString()), mention.place().map(GroupKey::site)))
        .orElseGet(() -> alone(mention));
  }

  private static GroupKey alone(Mention mention) {
    return new GroupKey(EventIds.of("mention", mention.document(), mention.id()), Optional.empty());
  }

  private static String incident(Mention mention, String scope) {
    return EventIds.of(
        mention.state() ? "state" : "action",
        scope,
        mention.type().name(),
        keys(mention.sources()),
        keys(mention.targets()));
  }

  private static boolean hasNoActors(Mention mention) {
    return mention.sources().isEmpty() && mention.targets().isEmpty();
  }

  private static boolean isKnown(List<Actor> actors) {
    return actors.stream().allMatch(a -> a.identity().isPresent() || a.code().hasCountry());
  }

  private static String keys(List<Actor> actors) {
    TreeSet<String> keys = new TreeSet<>();
    actors.forEach(actor -> keys.add(actor.key()));
    return Hash.of(keys.toArray(String[]::new));
  }

  private static String site(Place place) {
    return place
        .location()
        .map(location -> "id:" + location.id())
        .orElseGet(() -> "text:" + place.span().text().toLowerCase(Locale.ROOT));
  }
}
