package io.dragoman.server.board;

import io.dragoman.model.Certainty;
import io.dragoman.model.Correction;
import io.dragoman.model.EventType;
import io.dragoman.model.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An event on the board, its mentions in the order of the record. Fixed once the board is made. */
public final class Entry {
  private final String id;
  private final List<Told> lines = new ArrayList<>(1);
  private Optional<EventType> corrected = Optional.empty();
  private Optional<Certainty> sure = Optional.empty();
  private Optional<LocalDate> first = Optional.empty();
  private Optional<Place.Location> location = Optional.empty();
  private Optional<Integer> deaths = Optional.empty();
  private boolean moved;
  private int best;
  private int articles;

  Entry(String id) {
    this.id = id;
  }

  void add(Told line) {
    lines.add(line);
  }

  void correct(Correction correction) {
    switch (correction.field()) {
      case TYPE -> corrected = Optional.of(EventType.of(correction.value()));
      case CERTAINTY -> sure = Optional.of(Certainty.of(correction.value()));
      case PLACE -> moved = true;
      case MODE, SOURCE, TARGET, DATE, DEATHS, EVENT -> {}
    }
  }

  /** Works out what the mentions say together. */
  void settle() {
    Set<String> documents = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      Told line = lines.get(i);
      documents.add(line.row().document());
      best = line.row().confidence() > best().row().confidence() ? i : best;
      first = least(first, line.row().first());
      deaths = most(deaths, line.row().deaths());
      location = location.or(() -> line.row().location());
    }
    articles = documents.size();
    location = moved ? Optional.empty() : best().row().location().or(() -> location);
  }

  private static Optional<LocalDate> least(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isEmpty() || (b.isPresent() && b.get().isBefore(a.get())) ? b : a;
  }

  private static Optional<Integer> most(Optional<Integer> a, Optional<Integer> b) {
    return a.isEmpty() || (b.isPresent() && b.get() > a.get()) ? b : a;
  }

  /** Returns the event's id. */
  public String id() {
    return id;
  }

  /** Returns its mentions. */
  public List<Told> lines() {
    return lines;
  }

  /** Returns the mention of which the reader is surest. */
  public Told best() {
    return lines.get(best);
  }

  Optional<EventType> corrected() {
    return corrected;
  }

  Optional<Certainty> sure() {
    return sure;
  }

  /** Returns what was done: as corrected, else by the best mention. */
  public EventType type() {
    return corrected.orElseGet(() -> best().row().type());
  }

  /** Returns the place of its type's quad class in lists of four. */
  public int quad() {
    return type().quadClass().number() - 1;
  }

  /** Returns the first day of any of its mentions. */
  public Optional<LocalDate> first() {
    return first;
  }

  /** Returns where it is on the map: where its surest mention with a place is. */
  public Optional<Place.Location> location() {
    return location;
  }

  /** Returns the most people that a mention reports dead. */
  public Optional<Integer> deaths() {
    return deaths;
  }

  /** Returns the number of its articles. */
  public int articles() {
    return articles;
  }
}
