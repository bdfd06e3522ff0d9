package io.dragoman.outlook.turns;

import io.dragoman.model.Actor;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.Names;
import io.dragoman.outlook.deeds.Signal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the turning points of a war. */
public final class TurnFinder {
  private static final double FAIR = 0.25;
  private static final int MAKERS = 3;

  private final Settings settings;

  /**
   * Makes a finder.
   *
   * @param settings how to look
   */
  public TurnFinder(Settings settings) {
    this.settings = settings;
  }

  /**
   * Returns the turns of a war, by day.
   *
   * @param war the war
   */
  public List<Turn> find(War war) {
    List<Change> changes = new ArrayList<>(new Changes(war, settings).all());
    changes.sort(
        Comparator.comparingDouble(Change::gain)
            .reversed()
            .thenComparing(Change::day)
            .thenComparing(change -> change.topic().label()));
    List<List<Change>> groups = new ArrayList<>();
    for (Change change : changes) {
      groups.stream()
          .filter(group -> belong(group.get(0), change))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(change), () -> groups.add(new ArrayList<>(List.of(change))));
    }
    return peaks(groups.stream().map(this::turn).toList()).stream()
        .filter(turn -> turn.strength() >= settings.threshold())
        .sorted(Comparator.comparing(Turn::day).thenComparing(Turn::kind))
        .toList();
  }

  /** Leaves out turns that are foothills of a much stronger one. */
  private List<Turn> peaks(List<Turn> turns) {
    return turns.stream()
        .filter(turn -> turns.stream().noneMatch(other -> towers(other, turn)))
        .toList();
  }

  private boolean towers(Turn high, Turn low) {
    long days = Math.abs(ChronoUnit.DAYS.between(high.day(), low.day()));
    return days <= settings.foothills()
        && high.kind().isWarlike() == low.kind().isWarlike()
        && low.strength() < settings.much() * high.strength();
  }

  private boolean belong(Change head, Change change) {
    long days = Math.abs(ChronoUnit.DAYS.between(head.day(), change.day()));
    return days <= settings.window() && head.topic().isWarlike() == change.topic().isWarlike();
  }

  private Turn turn(List<Change> group) {
    Map<String, Double> parts = new TreeMap<>();
    Set<Deed> deeds = new LinkedHashSet<>();
    for (Change change : group) {
      parts.merge(change.topic().label(), change.gain(), Math::max);
      deeds.addAll(change.deeds());
    }
    double strength = parts.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Deed> sorted =
        deeds.stream()
            .sorted(
                Comparator.comparingInt((Deed deed) -> -deed.event().articles())
                    .thenComparing(Deed::day)
                    .thenComparing(deed -> deed.event().id()))
            .toList();
    return new Turn(day(group), kind(group), by(group), strength, parts, sorted);
  }

  /** The first day of the changes that have a fair share in the turn. */
  private static LocalDate day(List<Change> group) {
    double least = group.get(0).gain() * FAIR;
    return group.stream()
        .filter(change -> change.gain() >= least)
        .map(Change::day)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Turn.Kind kind(List<Change> group) {
    Change telling = telling(group);
    return switch (telling.topic()) {
      case Change.Peace peace -> Turn.Kind.CEASEFIRE;
      case Change.Calm calm ->
          group.stream().anyMatch(change -> change.topic() instanceof Change.Peace)
              ? Turn.Kind.CEASEFIRE
              : Turn.Kind.DE_ESCALATION;
      case Change.Entry entry -> Turn.Kind.INTERVENTION;
      case Change.Taking taking ->
          taking.counter() ? Turn.Kind.COUNTER_OFFENSIVE : Turn.Kind.OFFENSIVE;
      case Change.Leaving leaving -> Turn.Kind.RETREAT;
      case Change.Violence violence -> Turn.Kind.ESCALATION;
    };
  }

  /**
   * The change that says what kind of turn it is and who makes it: the strongest, but where that is
   * violence or the taking of ground, the first to take ground.
   */
  private static Change telling(List<Change> group) {
    Change head = group.get(0);
    if (!(head.topic() instanceof Change.Violence || head.topic() instanceof Change.Taking)) {
      return head;
    }
    return group.stream()
        .filter(change -> change.topic() instanceof Change.Taking)
        .filter(change -> change.gain() >= FAIR * head.gain())
        .min(Comparator.comparing(Change::day))
        .orElse(head);
  }

  /** Those who make the turn: of the side that takes or leaves ground or enters, if that is it. */
  private static List<String> by(List<Change> group) {
    Change telling = telling(group);
    Map<String, Integer> names = new TreeMap<>();
    for (Deed deed : telling.deeds()) {
      for (Actor actor : deed.facts().sources()) {
        if (isMeant(actor, telling.topic())) {
          names.merge(Names.of(actor), deed.event().articles(), Integer::sum);
        }
      }
    }
    return names.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAKERS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isMeant(Actor actor, Change.Topic topic) {
    return switch (topic) {
      case Change.Taking taking -> Side.of(actor).filter(taking.side()::equals).isPresent();
      case Change.Leaving leaving -> Side.of(actor).filter(leaving.side()::equals).isPresent();
      case Change.Entry entry -> actor.code().country().equals(entry.country());
      case Change.Violence violence -> Signal.ARMED.contains(actor.code().sector());
      case Change.Peace peace -> true;
      case Change.Calm calm -> false;
    };
  }
}
