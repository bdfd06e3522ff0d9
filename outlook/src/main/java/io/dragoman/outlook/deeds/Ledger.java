package io.dragoman.outlook.deeds;

import io.dragoman.model.Actor;
import io.dragoman.model.Materiel;
import io.dragoman.model.Mention;
import io.dragoman.model.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was won and lost: places that changed hands, materiel, and what reports disagree on. */
public final class Ledger {
  private Ledger() {}

  /**
   * A place that changed hands.
   *
   * @param day when
   * @param place the place's name
   * @param by who took it; empty where it was only left
   * @param from who lost it; empty where nobody is named
   * @param deed what shows it
   */
  public record Hold(LocalDate day, String place, String by, String from, Deed deed) {}

  /**
   * Materiel lost by a side.
   *
   * @param side who lost it, by name; "not told" where the reports do not say
   * @param kind what it is
   * @param status what became of it
   * @param count how many, as far as numbers are told; reports without a number count as one
   * @param deeds what shows it
   */
  public record Loss(
      String side, Materiel.Kind kind, Materiel.Status status, int count, List<Deed> deeds) {
    /** Copies the list. */
    public Loss {
      deeds = List.copyOf(deeds);
    }
  }

  /**
   * An event on whose deaths reports disagree.
   *
   * @param deed the event
   * @param deaths the numbers told, the lowest first
   */
  public record Contested(Deed deed, List<Integer> deaths) {
    /** Copies the list. */
    public Contested {
      deaths = List.copyOf(deaths);
    }
  }

  /**
   * Returns places that were taken or left, by day; each once a day and taker.
   *
   * @param deeds what happened, in any order
   */
  public static List<Hold> places(Collection<Deed> deeds) {
    Map<String, Hold> places = new TreeMap<>();
    for (Deed deed : deeds) {
      Optional<String> place =
          deed.facts()
              .place()
              .flatMap(Place::location)
              .filter(location -> location.precision() != Place.Precision.COUNTRY)
              .map(Place.Location::name);
      boolean taken = Signal.isTaking(deed);
      if (place.isPresent() && (taken || Signal.isLeaving(deed))) {
        String doers = names(deed.facts().sources());
        String others = names(deed.facts().targets().stream().filter(Ledger::isArmed).toList());
        Hold row =
            taken
                ? new Hold(deed.day(), place.get(), doers, others, deed)
                : new Hold(deed.day(), place.get(), "", doers, deed);
        places.putIfAbsent(row.day() + row.place() + row.by() + row.from(), row);
      }
    }
    return List.copyOf(places.values());
  }

  /**
   * Returns materiel destroyed, damaged or captured, by side, kind and status.
   *
   * @param deeds what happened, in any order
   */
  public static List<Loss> losses(Collection<Deed> deeds) {
    Map<String, Loss> losses = new TreeMap<>();
    for (Deed deed : deeds.stream().sorted(Comparator.comparing(d -> d.event().id())).toList()) {
      for (Materiel item : deed.event().best().materiel()) {
        boolean lost =
            switch (item.status()) {
              case DESTROYED, DAMAGED, CAPTURED -> true;
              case DELIVERED, DEPLOYED -> false;
            };
        if (lost) {
          String side = names(deed.facts().targets());
          Loss more =
              new Loss(
                  side.isEmpty() ? "not told" : side,
                  item.kind(),
                  item.status(),
                  item.count().orElse(1),
                  List.of(deed));
          losses.merge(more.side() + more.kind() + more.status(), more, Ledger::sum);
        }
      }
    }
    return losses.values().stream()
        .sorted(
            Comparator.comparingInt((Loss loss) -> -loss.count())
                .thenComparing(Loss::side)
                .thenComparing(Loss::kind)
                .thenComparing(Loss::status))
        .toList();
  }

  private static Loss sum(Loss a, Loss b) {
    List<Deed> deeds = new ArrayList<>(a.deeds());
    deeds.addAll(b.deeds());
    return new Loss(a.side(), a.kind(), a.status(), a.count() + b.count(), deeds);
  }

  /**
   * Returns events on whose deaths reports disagree, by day.
   *
   * @param deeds what happened, in any order
   */
  public static List<Contested> contested(Collection<Deed> deeds) {
    return deeds.stream()
        .map(deed -> new Contested(deed, deaths(deed)))
        .filter(contested -> contested.deaths().size() > 1)
        .sorted(
            Comparator.comparing((Contested c) -> c.deed().day())
                .thenComparing(c -> c.deed().event().id()))
        .toList();
  }

  private static List<Integer> deaths(Deed deed) {
    return deed.event().mentions().stream()
        .map(Mention::deaths)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isArmed(Actor actor) {
    return Signal.ARMED.contains(actor.code().sector());
  }

  private static String names(List<Actor> actors) {
    Set<String> names = new LinkedHashSet<>();
    actors.forEach(actor -> names.add(Names.of(actor)));
    return names.stream().limit(2).collect(Collectors.joining(", "));
  }
}
