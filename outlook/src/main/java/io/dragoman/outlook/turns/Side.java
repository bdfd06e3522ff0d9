package io.dragoman.outlook.turns;

import io.dragoman.model.Actor;
import io.dragoman.model.Sector;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.Signal;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who fights: a country's state, or those in arms against a state there.
 *
 * @param country ISO 3166-1 alpha-3 code
 * @param rebels whether they are an armed group rather than the state's forces
 */
record Side(String country, boolean rebels) implements Comparable<Side> {
  private static final Comparator<Side> ORDER =
      Comparator.comparing(Side::country).thenComparing(Side::rebels);

  /** Returns the sides that did a deed. */
  static Set<Side> of(Deed deed) {
    Set<Side> sides = new TreeSet<>();
    deed.facts().sources().forEach(actor -> of(actor).ifPresent(sides::add));
    return sides;
  }

  /** Returns the side of an actor, where it is one in arms whose country is known. */
  static Optional<Side> of(Actor actor) {
    Sector sector = actor.code().sector();
    return Signal.ARMED.contains(sector) && sector != Sector.UNK && actor.code().hasCountry()
        ? Optional.of(new Side(actor.code().country(), sector == Sector.REB))
        : Optional.empty();
  }

  String label() {
    return country + (rebels ? " rebels" : "");
  }

  @Override
  public int compareTo(Side other) {
    return ORDER.compare(this, other);
  }
}
