package io.dragoman.server.board;

import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.Correction;
import io.dragoman.model.EventType;
import io.dragoman.model.Facts;
import io.dragoman.record.Survey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A mention on the board. Fixed once the board is made. */
public final class Told {
  private final Survey.Line row;
  private final Survey.Article article;
  private final Entry entry;
  private List<Side> sources = List.of();
  private List<Side> targets = List.of();

  Told(Survey.Line row, Survey.Article article, Entry entry) {
    this.row = row;
    this.article = article;
    this.entry = entry;
  }

  /**
   * An actor as this mention names it.
   *
   * @param who the actor
   * @param named how it is named
   */
  record Side(Who who, Survey.Named named) {}

  void add(boolean source, Side side) {
    if (source) {
      sources = with(sources, side);
    } else {
      targets = with(targets, side);
    }
  }

  private static List<Side> with(List<Side> sides, Side side) {
    return Stream.concat(sides.stream(), Stream.of(side)).toList();
  }

  /** Returns the row of the record. */
  public Survey.Line row() {
    return row;
  }

  /** Returns its article. */
  public Survey.Article article() {
    return article;
  }

  /** Returns the doers as it names them. */
  List<Survey.Named> sourceNames() {
    return sources.stream().map(Side::named).toList();
  }

  /** Returns those it was done to as it names them. */
  List<Survey.Named> targetNames() {
    return targets.stream().map(Side::named).toList();
  }

  /** Returns its event. */
  public Entry entry() {
    return entry;
  }

  /** Returns the doers. */
  public List<Who> sources() {
    return sources.stream().map(Side::who).toList();
  }

  /** Returns those it was done to. */
  public List<Who> targets() {
    return targets.stream().map(Side::who).toList();
  }

  /** Returns what was done, as filters see it. */
  public EventType type() {
    return entry.set(Correction.Field.TYPE).map(Facts::type).orElse(row.type());
  }

  /** Returns how sure it is, as filters see it. */
  public Certainty certainty() {
    return entry.set(Correction.Field.CERTAINTY).map(Facts::certainty).orElse(row.certainty());
  }

  /** Returns the countries that have a part in it, as source, target or place. */
  public Set<String> countries() {
    Set<String> countries = new LinkedHashSet<>();
    sources.forEach(side -> countries.add(side.who().country()));
    targets.forEach(side -> countries.add(side.who().country()));
    row.location().ifPresent(at -> countries.add(at.country()));
    countries.removeIf(code -> !ActorCode.isCountry(code));
    return countries;
  }

  /** Returns sources and targets, each once. */
  public Set<Who> actors() {
    Set<Who> actors = new LinkedHashSet<>();
    sources.forEach(side -> actors.add(side.who()));
    targets.forEach(side -> actors.add(side.who()));
    return actors;
  }
}
