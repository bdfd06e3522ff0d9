package io.dragoman.reader.actors;

import io.dragoman.model.Actor.Identity;
import io.dragoman.model.ActorCode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the ids of actors from their names: "group:hamas". Rows of one name are one actor, unless
 * they belong to different countries; then the later ones carry their country's code at the end.
 */
final class Identities {
  private record Known(Identity identity, String country) {}

  private final Map<String, Known> known = new HashMap<>();

  /**
   * The identity of a row.
   *
   * @param prefix kind of actor, such as "group:"
   * @param name the first name of the row
   * @param country the country of its code
   */
  Identity of(String prefix, String name, String country) {
    String id = prefix + WrittenName.of(name).key().replace(' ', '-');
    Known before = known.get(id);
    if (before != null && isOther(before.country, country)) {
      id = id + "-" + country.toLowerCase(Locale.ROOT);
      before = known.get(id);
    }
    if (before != null) {
      return before.identity;
    }
    Identity identity = new Identity(id, name);
    known.put(id, new Known(identity, country));
    return identity;
  }

  private static boolean isOther(String one, String other) {
    return !one.equals(other) && isState(one) && isState(other);
  }

  /** Whether a country of a code is a state. */
  static boolean isState(String country) {
    return !country.equals(ActorCode.NO_COUNTRY) && !country.equals(ActorCode.INTERNATIONAL);
  }
}
