package io.dragoman.outlook.dyads;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All acts, by the two parties. Immutable. */
final class Chronicle {
  /** So many acts between two within {@link #LATELY} days make a history to forecast from. */
  static final int LEAST = 3;

  /** How far back history is looked for: three years. */
  static final int LATELY = 1095;

  private final Map<Dyad, Strand> strands;

  /**
   * Two parties.
   *
   * @param source who acts
   * @param target on whom
   */
  record Dyad(String source, String target) implements Comparable<Dyad> {
    Dyad turned() {
      return new Dyad(/* source= */ target, /* target= */ source);
    }

    @Override
    public int compareTo(Dyad other) {
      int bySource = source.compareTo(other.source);
      return bySource != 0 ? bySource : target.compareTo(other.target);
    }
  }

  private Chronicle(Map<Dyad, Strand> strands) {
    this.strands = strands;
  }

  /** Holds acts, in any order. */
  static Chronicle of(Collection<Act> acts) {
    Map<Dyad, List<Act>> lists = new TreeMap<>();
    for (Act act : acts) {
      lists.computeIfAbsent(new Dyad(act.source(), act.target()), d -> new ArrayList<>()).add(act);
    }
    Map<Dyad, Strand> strands = new TreeMap<>();
    lists.forEach(
        (dyad, own) -> strands.put(dyad, new Strand(own.stream().sorted(Act.ORDER).toList())));
    return new Chronicle(strands);
  }

  /** The same with an act more. */
  Chronicle with(Act act) {
    Dyad dyad = new Dyad(act.source(), act.target());
    List<Act> own = new ArrayList<>(strand(dyad).acts());
    own.add(act);
    own.sort(Act.ORDER);
    return replaced(dyad, own);
  }

  /** The same without some acts. */
  Chronicle without(Collection<Act> acts) {
    Chronicle left = this;
    for (Act act : acts) {
      Dyad dyad = new Dyad(act.source(), act.target());
      left =
          left.replaced(
              dyad,
              left.strand(dyad).acts().stream().filter(Predicate.isEqual(act).negate()).toList());
    }
    return left;
  }

  /** The acts of some events. */
  List<Act> ofEvents(Set<String> events) {
    return events.isEmpty()
        ? List.of()
        : strands.values().stream()
            .flatMap(strand -> strand.acts().stream())
            .filter(act -> events.contains(act.event()))
            .toList();
  }

  private Chronicle replaced(Dyad dyad, List<Act> acts) {
    Map<Dyad, Strand> changed = new HashMap<>(strands);
    changed.put(dyad, new Strand(acts));
    return new Chronicle(changed);
  }

  Strand strand(Dyad dyad) {
    return strands.getOrDefault(dyad, Strand.EMPTY);
  }

  Collection<Strand> strands() {
    return strands.values();
  }

  /** The dyads, in either direction, whose history is long enough on a day. */
  List<Dyad> withHistory(int day) {
    TreeSet<Dyad> dyads = new TreeSet<>();
    for (Dyad dyad : strands.keySet()) {
      if (lately(dyad, day) >= LEAST) {
        dyads.add(dyad);
        dyads.add(dyad.turned());
      }
    }
    return List.copyOf(dyads);
  }

  /** How much there was between two, either way, in the three years up to a day. */
  int lately(Dyad dyad, int day) {
    return strand(dyad).lately(day, LATELY) + strand(dyad.turned()).lately(day, LATELY);
  }

  /** What of this was known on a day. */
  Chronicle knownOn(LocalDate day) {
    return of(
        strands.values().stream()
            .flatMap(strand -> strand.acts().stream())
            .filter(act -> !act.known().isAfter(day))
            .toList());
  }

  /** The first day on which anything was known; what was then long past may be dated before. */
  Optional<LocalDate> firstKnown() {
    return strands.values().stream()
        .flatMap(strand -> strand.acts().stream())
        .map(Act::known)
        .min(LocalDate::compareTo);
  }
}
