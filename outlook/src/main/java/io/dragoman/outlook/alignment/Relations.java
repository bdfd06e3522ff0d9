package io.dragoman.outlook.alignment;

import io.dragoman.model.Actor;
import io.dragoman.model.Sector;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.Names;
import io.dragoman.outlook.deeds.Period;
import io.dragoman.outlook.deeds.Signal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Relations between parties, from what they did to each other. */
public final class Relations {
  private static final int BODIES = 4;

  private final List<Deed> deeds;
  private final LocalDate day;

  /**
   * Looks at deeds.
   *
   * @param deeds what happened, in any order
   * @param day the day at which relations are asked for; later deeds are left out
   */
  public Relations(Collection<Deed> deeds, LocalDate day) {
    this.deeds =
        deeds.stream()
            .filter(deed -> !deed.day().isAfter(day))
            .sorted(Comparator.comparing(Deed::day).thenComparing(deed -> deed.event().id()))
            .toList();
    this.day = day;
  }

  /**
   * Looks at the deeds of some days, from the last of these days, or from that of the last deed.
   *
   * @param deeds what happened, in any order
   * @param period the days
   */
  public static Relations within(Collection<Deed> deeds, Period period) {
    List<Deed> asked = deeds.stream().filter(deed -> period.has(deed.day())).toList();
    LocalDate last =
        period
            .until()
            .or(() -> asked.stream().map(Deed::day).max(Comparator.naturalOrder()))
            .orElse(LocalDate.EPOCH);
    return new Relations(asked, last);
  }

  /**
   * Returns how one party stands to another.
   *
   * @param from who
   * @param to whom
   */
  public Relation between(Party from, Party to) {
    List<Deed> done = deeds.stream().filter(d -> from.did(d) && to.suffered(d)).toList();
    return relation(from.name(), to.name(), done, from::has);
  }

  /**
   * Returns how a party stands to each it has dealt with, those with the most deeds first.
   *
   * @param party the party
   */
  public List<Relation> of(Party party) {
    Map<String, List<Deed>> targets = new TreeMap<>();
    for (Deed deed : deeds) {
      if (party.did(deed)) {
        names(deed.facts().targets(), actor -> !party.has(actor))
            .forEach(name -> targets.computeIfAbsent(name, key -> new ArrayList<>()).add(deed));
      }
    }
    return sorted(targets, (name, done) -> relation(party.name(), name, done, party::has));
  }

  /**
   * Returns how those from outside a country stand to each side in it that fights or governs:
   * outsiders by country, sides by name.
   *
   * @param country ISO 3166-1 alpha-3 code
   */
  public List<Relation> backers(String country) {
    Map<String, List<Deed>> pairs = new TreeMap<>();
    for (Deed deed : deeds) {
      for (String from : outsiders(deed, country)) {
        names(deed.facts().targets(), actor -> isSide(actor, country))
            .forEach(
                to -> pairs.computeIfAbsent(from + "\t" + to, k -> new ArrayList<>()).add(deed));
      }
    }
    return sorted(
        pairs,
        (key, done) -> {
          String from = key.substring(0, key.indexOf('\t'));
          return relation(
              Names.country(from),
              key.substring(key.indexOf('\t') + 1),
              done,
              actor -> actor.code().country().equals(from));
        });
  }

  /** Returns who fights whom inside a country or over it, those with the most deeds first. */
  public List<Relation> fights() {
    Map<String, List<Deed>> pairs = new TreeMap<>();
    for (Deed deed : deeds) {
      if (Signal.isViolence(deed)) {
        for (String from : names(deed.facts().sources(), Relations::isArmed)) {
          for (String to : names(deed.facts().targets(), Relations::isArmed)) {
            if (!from.equals(to)) {
              pairs.computeIfAbsent(from + "\t" + to, k -> new ArrayList<>()).add(deed);
            }
          }
        }
      }
    }
    return sorted(
        pairs,
        (key, done) ->
            relation(
                key.substring(0, key.indexOf('\t')),
                key.substring(key.indexOf('\t') + 1),
                done,
                Relations::isArmed));
  }

  private static Set<String> outsiders(Deed deed, String country) {
    Set<String> outsiders = new TreeSet<>();
    for (Actor actor : deed.facts().sources()) {
      if (actor.code().hasCountry() && !actor.code().country().equals(country)) {
        outsiders.add(actor.code().country());
      }
    }
    return outsiders;
  }

  private static boolean isSide(Actor actor, String country) {
    return actor.code().country().equals(country) && isArmed(actor);
  }

  private static boolean isArmed(Actor actor) {
    return Signal.ARMED.contains(actor.code().sector()) && actor.code().sector() != Sector.UNK;
  }

  private static Set<String> names(List<Actor> actors, Predicate<Actor> which) {
    Set<String> names = new TreeSet<>();
    actors.stream().filter(which).map(Names::of).forEach(names::add);
    return names;
  }

  private Relation relation(String from, String to, List<Deed> done, Predicate<Actor> doer) {
    Map<String, Integer> bodies = new TreeMap<>();
    for (Deed deed : done) {
      deed.facts().sources().stream()
          .filter(doer)
          .map(Relations::body)
          .distinct()
          .forEach(body -> bodies.merge(body, 1, Integer::sum));
    }
    List<String> most =
        bodies.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(BODIES)
            .map(Map.Entry::getKey)
            .toList();
    return new Relation(from, to, Alignment.of(done, day), most, done);
  }

  private static String body(Actor actor) {
    Optional<String> name = actor.identity().map(Actor.Identity::name);
    String body = Names.body(actor.code().sector());
    return name.map(known -> known + " (" + body + ")").orElse(body);
  }

  private static List<Relation> sorted(
      Map<String, List<Deed>> groups, BiFunction<String, List<Deed>, Relation> maker) {
    Function<Relation, Integer> size = relation -> -relation.deeds().size();
    return groups.entrySet().stream()
        .map(entry -> maker.apply(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing(size).thenComparing(Relation::from).thenComparing(Relation::to))
        .toList();
  }
}
