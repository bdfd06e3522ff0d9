package io.dragoman.record.exports;

import io.dragoman.model.Actor;
import io.dragoman.model.Facts;
import java.util.Optional;

/**
 * The one source and the one target of a layout that has room for no more: the first of each. Of
 * parties that meet or agree, all of whom are sources, the first two.
 *
 * @param source the doer
 * @param target the one it was done to
 */
record Dyad(Optional<Actor> source, Optional<Actor> target) {
  static Dyad of(Facts facts) {
    Optional<Actor> second =
        facts.targets().isEmpty()
            ? facts.sources().stream().skip(1).findFirst()
            : Optional.of(facts.targets().get(0));
    return new Dyad(facts.sources().stream().findFirst(), second);
  }
}
