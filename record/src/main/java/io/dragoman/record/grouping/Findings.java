package io.dragoman.record.grouping;

import io.dragoman.model.Actor;
import io.dragoman.model.Certainty;
import io.dragoman.model.Contested;
import io.dragoman.model.Contested.Claim;
import io.dragoman.model.Contested.Field;
import io.dragoman.model.Contested.Voice;
import io.dragoman.model.DaySpan;
import io.dragoman.model.Event;
import io.dragoman.model.Facts;
import io.dragoman.model.Mention;
import io.dragoman.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a group tells.
 *
 * @param facts what most independent origins agree on, field by field; of as many, what the report
 *     tells of which the reader is surest
 * @param contested what they tell differently
 * @param earliest the report that was published first
 * @param articles number of articles
 * @param outlets number of independent origins: agency copies and near-duplicates count once
 * @param support how likely it is, by {@link Belief}, that it happened as told, 0 to 1
 */
public record Findings(
    Facts facts,
    List<Contested> contested,
    Report earliest,
    int articles,
    int outlets,
    double support) {
  private static final Comparator<Report> FIRST_PUBLISHED =
      Comparator.comparing((Report report) -> report.published().orElse(LocalDate.MAX))
          .thenComparing(Report.ORDER);

  /** Copies the list. */
  public Findings {
    contested = List.copyOf(contested);
  }

  /** Works out what a group tells. */
  public static Findings of(Group group) {
    List<Report> reports = group.reports();
    Belief belief = Belief.of(reports);
    Mention kind = most(reports, m -> Optional.of(m.type()));
    List<Report> ofKind =
        reports.stream().filter(report -> report.mention().type() == kind.type()).toList();
    Facts facts =
        new Facts(
            kind.type(),
            most(ofKind, Mention::mode).mode(),
            most(reports, m -> key(m.sources())).sources(),
            most(reports, m -> key(m.targets())).targets(),
            most(reports, Findings::place).place(),
            most(reports, m -> m.when().date()).when(),
            belief.certainty(),
            most(reports, Mention::deaths).deaths(),
            most(reports, m -> Optional.of(m.state())).state());
    return new Findings(
        facts,
        contested(reports),
        reports.stream().min(FIRST_PUBLISHED).orElseThrow(),
        (int) reports.stream().map(report -> report.mention().document()).distinct().count(),
        (int) reports.stream().map(Report::origin).distinct().count(),
        belief.support());
  }

  private static Optional<String> key(List<Actor> actors) {
    return actors.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join("; ", actors.stream().map(Actor::key).distinct().sorted().toList()));
  }

  private static Optional<String> place(Mention mention) {
    return mention.place().map(p -> p.location().map(l -> l.id()).orElse(p.span().text()));
  }

  /**
   * The surest of the mentions that tell what most origins tell of a field; the surest of all where
   * none tells anything.
   */
  private static Mention most(List<Report> reports, Function<Mention, Optional<?>> field) {
    Map<Object, List<Report>> told = new LinkedHashMap<>();
    for (Report report : reports) {
      field
          .apply(report.mention())
          .ifPresent(value -> told.computeIfAbsent(value, v -> new ArrayList<>()).add(report));
    }
    return told.values().stream()
        .max(
            Comparator.comparingLong(Findings::origins)
                .thenComparingDouble(some -> surest(some).confidence()))
        .map(Findings::surest)
        .orElseGet(() -> surest(reports));
  }

  private static long origins(List<Report> reports) {
    return reports.stream().map(Report::origin).distinct().count();
  }

  private static Mention surest(List<Report> reports) {
    return Event.best(reports.stream().map(Report::mention).toList());
  }

  private static List<Contested> contested(List<Report> reports) {
    List<Contested> contested = new ArrayList<>();
    add(contested, Field.DEATHS, reports, m -> m.deaths().map(Object::toString));
    add(contested, Field.SOURCE, reports, Findings::doer);
    add(contested, Field.PLACE, reports, Findings::exactPlace);
    add(contested, Field.DATE, reports, Findings::exactDay);
    add(contested, Field.CERTAINTY, reports, Findings::word);
    return contested;
  }

  /** The doers, where all have a country: others cannot contradict. */
  private static Optional<String> doer(Mention mention) {
    boolean known = mention.sources().stream().allMatch(actor -> actor.code().hasCountry());
    return known
        ? key(mention.sources()).map(all -> countries(mention.sources()))
        : Optional.empty();
  }

  private static String countries(List<Actor> actors) {
    return String.join(
        "; ", actors.stream().map(actor -> actor.code().country()).distinct().sorted().toList());
  }

  /** The place, where it is a town or a point: larger ones may hold smaller ones. */
  private static Optional<String> exactPlace(Mention mention) {
    return mention.place().flatMap(p -> p.location()).filter(l -> l.isPoint()).map(l -> l.id());
  }

  /** The day, where words of the report tell it: one that was only assumed cannot contradict. */
  private static Optional<String> exactDay(Mention mention) {
    boolean isTold =
        mention.when().basis() == When.Basis.STATED
            || mention.when().basis() == When.Basis.RELATIVE;
    return DaySpan.of(mention.when())
        .filter(days -> isTold && days.first().equals(days.last()))
        .map(days -> days.first().toString());
  }

  /** What people read in place of a value. */
  private static String name(Field field, String value, Mention mention) {
    return field == Field.PLACE
        ? mention.place().flatMap(place -> place.location()).map(l -> l.name()).orElse(value)
        : value;
  }

  private static Optional<String> word(Mention mention) {
    return switch (mention.certainty()) {
      case FACT, LIKELY, POSSIBLE -> Optional.of(Certainty.FACT.code());
      case NEGATED -> Optional.of(Certainty.NEGATED.code());
      case FUTURE, ASKED -> Optional.empty();
    };
  }

  private static void add(
      List<Contested> contested,
      Field field,
      List<Report> reports,
      Function<Mention, Optional<String>> value) {
    Map<String, List<Voice>> told = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Report report : reports.stream().sorted(FIRST_PUBLISHED).toList()) {
      Mention mention = report.mention();
      Voice voice =
          new Voice(
              mention.id(),
              report.outlet(),
              report.origin(),
              mention.attribution().map(who -> who.span().text()));
      value
          .apply(mention)
          .ifPresent(
              v -> {
                told.computeIfAbsent(v, key -> new ArrayList<>()).add(voice);
                names.putIfAbsent(v, name(field, v, mention));
              });
    }
    if (told.size() > 1) {
      List<Claim> claims = new ArrayList<>();
      told.forEach((v, voices) -> claims.add(new Claim(v, names.getOrDefault(v, v), voices)));
      claims.sort(Comparator.comparingLong((Claim claim) -> -claim.origins()));
      contested.add(new Contested(field, claims));
    }
  }
}
