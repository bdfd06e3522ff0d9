package io.dragoman.server.answers;

import io.dragoman.outlook.watch.Comparison;
import io.dragoman.outlook.watch.Condition;
import io.dragoman.outlook.watch.Evaluation;
import io.dragoman.outlook.watch.Finding;
import io.dragoman.outlook.watch.Hit;
import io.dragoman.outlook.watch.Verdict;
import io.dragoman.outlook.watch.WatchSyntaxException;
import io.dragoman.record.EventRecord;
import io.dragoman.record.WatchBook;
import io.dragoman.record.WatchBook.Watch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the watches of a record: adds and removes them, looks at them, tells their hits. */
public final class Watchkeeper {
  private final EventRecord record;
  private final WatchBook book;

  /**
   * Keeps the watches of a record, which stays open.
   *
   * @param record the record; to add, remove and check it must be open to write
   */
  public Watchkeeper(EventRecord record) {
    this.record = record;
    book = record.watches();
  }

  /**
   * What one look at the watches gave.
   *
   * @param day the last day known
   * @param seen each watch, by number
   */
  public record Round(LocalDate day, List<Seen> seen) {
    /** Copies the list. */
    public Round {
      seen = List.copyOf(seen);
    }
  }

  /**
   * What became of a watch.
   *
   * @param watch the watch
   * @param verdict whether its condition holds, and why
   * @param hits its hits that hold now; those seen once are new
   */
  public record Seen(Watch watch, Verdict verdict, List<Hit> hits) {
    /** Copies the list. */
    public Seen {
      hits = List.copyOf(hits);
    }
  }

  /**
   * Adds a watch.
   *
   * @param condition what is watched for, as {@link Condition} reads it
   * @param name what to call it; the condition where there is none
   * @param author who adds it
   * @return the watch, its condition in its full form
   * @throws WatchSyntaxException if the condition is none
   * @throws WatchException if there is a watch of this name or condition
   */
  public Watch add(String condition, Optional<String> name, String author) {
    String full = Condition.of(condition).toString();
    String called = name.map(String::strip).filter(n -> !n.isEmpty()).orElse(full);
    for (Watch watch : watches()) {
      if (watch.condition().equals(full)) {
        throw new WatchException("'" + full + "' is watched for already, as " + id(watch));
      }
      if (watch.name().equals(called)) {
        throw new WatchException("watch " + id(watch) + " is called '" + called + "' already");
      }
    }
    return book.add(called, full, author);
  }

  /**
   * Removes a watch; its hits stay in the record.
   *
   * @param reference its id ("w3"), number or name
   * @param author who removes it
   * @return the watch
   * @throws WatchException if there is no such watch
   */
  public Watch remove(String reference, String author) {
    Watch watch = found(watches(), reference);
    book.remove(watch.number(), author);
    return watch;
  }

  /** Returns the watches that are not removed, by number. */
  public List<Watch> watches() {
    return book.all().stream().filter(watch -> watch.endedAt().isEmpty()).toList();
  }

  /** Returns the id by which people know a watch, e.g. "w3". */
  public static String id(Watch watch) {
    return "w" + watch.number();
  }

  private static Watch found(List<Watch> watches, String reference) {
    return watches.stream()
        .filter(
            watch ->
                reference.equals(id(watch))
                    || reference.equals(Long.toString(watch.number()))
                    || reference.equals(watch.name()))
        .findFirst()
        .orElseThrow(() -> new WatchException("there is no watch '" + reference + "'"));
  }

  /**
   * Looks at all watches and writes down what is found. Reads beside the record, so that others who
   * ask it need not wait.
   *
   * @return what was found; empty where nothing is watched for
   */
  public Optional<Round> check() {
    List<Watch> watches = watches();
    if (watches.isEmpty()) {
      return Optional.empty();
    }
    record.group();
    Map<Watch, Verdict> verdicts = new LinkedHashMap<>();
    LocalDate day;
    try (EventRecord view = record.beside()) {
      RecordSight sight = new RecordSight(view);
      day = sight.day();
      Evaluation evaluation = new Evaluation(sight);
      for (Watch watch : watches) {
        verdicts.put(watch, verdict(evaluation, watch));
      }
    }
    List<WatchBook.Sighting> sightings = new ArrayList<>();
    verdicts.forEach(
        (watch, verdict) ->
            verdict.found().forEach(finding -> sightings.add(sighting(watch, finding))));
    book.write(day, sightings);
    List<WatchBook.Check> checks = book.checks(0);
    List<Seen> seen = new ArrayList<>();
    verdicts.forEach(
        (watch, verdict) ->
            seen.add(
                new Seen(
                    watch, verdict, fold(watch, checks).stream().filter(Hit::holds).toList())));
    return Optional.of(new Round(day, seen));
  }

  /** What is kept was checked when it was added, by this version or another. */
  private static Verdict verdict(Evaluation evaluation, Watch watch) {
    Condition condition;
    try {
      condition = Condition.of(watch.condition());
    } catch (WatchSyntaxException e) {
      return new Verdict.Unknown(String.valueOf(e.getMessage()));
    }
    return evaluation.of(condition);
  }

  /**
   * Returns the hits of the watches that are not removed, by watch; those without any have an empty
   * list.
   */
  public Map<Watch, List<Hit>> hits() {
    List<WatchBook.Check> checks = book.checks(0);
    Map<Watch, List<Hit>> hits = new LinkedHashMap<>();
    watches().forEach(watch -> hits.put(watch, fold(watch, checks)));
    return hits;
  }

  /**
   * Returns the hits of one watch, which may have been removed; the first found first.
   *
   * @param reference its id ("w3"), number or name
   * @throws WatchException if there never was such a watch
   */
  public Map<Watch, List<Hit>> hits(String reference) {
    Watch watch = found(book.all().reversed(), reference);
    return Map.of(watch, fold(watch, book.checks(watch.since())));
  }

  private static List<Hit> fold(Watch watch, List<WatchBook.Check> checks) {
    List<Hit.Check> own =
        checks.stream()
            .filter(check -> check.number() > watch.since())
            .map(
                check ->
                    new Hit.Check(
                        check.at(),
                        check.day(),
                        check.sightings().stream()
                            .filter(sighting -> sighting.watch() == watch.number())
                            .map(Watchkeeper::finding)
                            .toList()))
            .toList();
    return Hit.fold(comparison(watch), own);
  }

  private static Comparison comparison(Watch watch) {
    try {
      return Condition.of(watch.condition()).comparison();
    } catch (WatchSyntaxException e) {
      return Comparison.ABOVE;
    }
  }

  private static WatchBook.Sighting sighting(Watch watch, Finding finding) {
    return new WatchBook.Sighting(
        watch.number(),
        finding.about(),
        finding.on(),
        finding.value(),
        finding.reason(),
        finding.events());
  }

  private static Finding finding(WatchBook.Sighting sighting) {
    return new Finding(
        sighting.about(), sighting.day(), sighting.value(), sighting.reason(), sighting.events());
  }
}
