package io.dragoman.server.board;

import io.dragoman.model.Correction;
import io.dragoman.model.EventType;
import io.dragoman.model.Facts;
import io.dragoman.model.Place;
import io.dragoman.record.Sieve;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An event on the board, its mentions in the order of the record. Fixed once the board is made. */
public final class Entry {
  /** By first day, then id; undated ones last. */
  public static final Comparator<Entry> BY_DATE =
      Comparator.comparing((Entry entry) -> entry.first().orElse(LocalDate.MAX))
          .thenComparing(Entry::id);

  private final String id;
  private List<Told> lines = new ArrayList<>(1);
  private Map<Correction.Field, Facts> set = Map.of();
  private Optional<LocalDate> first = Optional.empty();
  private Optional<Place.Location> location = Optional.empty();
  private Optional<Integer> deaths = Optional.empty();
  private int best;
  private int articles;

  Entry(String id) {
    this.id = id;
  }

  void add(Told line) {
    lines.add(line);
  }

  void correct(Correction correction) {
    Map<Correction.Field, Facts> all = new EnumMap<>(Correction.Field.class);
    all.putAll(set);
    all.put(correction.field(), Sieve.set(correction));
    set = all;
  }

  /** Works out what the mentions say together. */
  void settle() {
    lines = List.copyOf(lines);
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
    location =
        set.containsKey(Correction.Field.PLACE)
            ? Optional.empty()
            : best().row().location().or(() -> location);
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

  /** Whether people set any field. */
  boolean isCorrected() {
    return !set.isEmpty();
  }

  /** Returns what people set a field to. */
  Optional<Facts> set(Correction.Field field) {
    return Optional.ofNullable(set.get(field));
  }

  /** Returns what was done: as corrected, else by the best mention. */
  public EventType type() {
    return best().type();
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
