package io.dragoman.server.board;

import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.record.Survey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A mention on the board. Fixed once the board is made. */
public final class Told {
  final List<Who> sources = new ArrayList<>(1);
  final List<Who> targets = new ArrayList<>(1);
  private final Survey.Line row;
  private final Entry entry;

  Told(Survey.Line row, Entry entry) {
    this.row = row;
    this.entry = entry;
  }

  /** Returns the row of the record. */
  public Survey.Line row() {
    return row;
  }

  /** Returns its event. */
  public Entry entry() {
    return entry;
  }

  /** Returns the doers. */
  public List<Who> sources() {
    return sources;
  }

  /** Returns those it was done to. */
  public List<Who> targets() {
    return targets;
  }

  /** Returns what was done, as filters see it. */
  public EventType type() {
    return entry.corrected().orElse(row.type());
  }

  /** Returns how sure it is, as filters see it. */
  public Certainty certainty() {
    return entry.sure().orElse(row.certainty());
  }

  /** Returns the countries that have a part in it, as source, target or place. */
  public Set<String> countries() {
    Set<String> countries = new LinkedHashSet<>();
    Stream.concat(sources.stream(), targets.stream()).map(Who::country).forEach(countries::add);
    row.location().ifPresent(at -> countries.add(at.country()));
    countries.removeIf(code -> !ActorCode.isCountry(code));
    return countries;
  }

  /** Returns sources and targets, each once. */
  public Set<Who> actors() {
    Set<Who> actors = new LinkedHashSet<>(sources);
    actors.addAll(targets);
    return actors;
  }
}
