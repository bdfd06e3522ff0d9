package io.dragoman.server.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The mentions that filters leave, and their events.
 *
 * @param lines the mentions that fulfil the filters
 * @param entries their events, each once
 */
public record Selection(List<Told> lines, List<Entry> entries) {
  /**
   * Collects the events.
   *
   * @param lines the mentions
   */
  static Selection of(List<Told> lines) {
    Set<Entry> entries = new LinkedHashSet<>();
    lines.forEach(line -> entries.add(line.entry()));
    return new Selection(lines, List.copyOf(entries));
  }

  /** Returns how many mentions the events have, those outside the filters too. */
  public int mentions() {
    return entries.stream().mapToInt(entry -> entry.lines().size()).sum();
  }

  /** Returns how many articles tell of the events. */
  public int articles() {
    Set<String> articles = new HashSet<>();
    entries.forEach(entry -> entry.lines().forEach(line -> articles.add(line.row().document())));
    return articles.size();
  }

  /** Returns the first days of the events that are dated. */
  private Stream<LocalDate> days() {
    return entries.stream().flatMap(entry -> entry.first().stream());
  }

  /** Returns the first of the events' first days. */
  public Optional<LocalDate> firstDay() {
    return days().min(LocalDate::compareTo);
  }

  /** Returns the last of the events' first days. */
  public Optional<LocalDate> lastDay() {
    return days().max(LocalDate::compareTo);
  }

  /** Returns how many events have no date. */
  public int undated() {
    return entries.size() - (int) days().count();
  }

  /**
   * Counts events by what their mentions in the selection tell; an event counts once for each
   * value.
   *
   * @param values what a mention tells
   */
  public <K> Map<K, Integer> count(Function<Told, ? extends Iterable<K>> values) {
    Map<K, Set<Entry>> events = new LinkedHashMap<>();
    for (Told line : lines) {
      for (K value : values.apply(line)) {
        events.computeIfAbsent(value, key -> new HashSet<>()).add(line.entry());
      }
    }
    Map<K, Integer> counts = new LinkedHashMap<>();
    events.forEach((key, set) -> counts.put(key, set.size()));
    return counts;
  }

  /** Returns source and target of each edge with its events. */
  public Map<Edge, List<Entry>> edges() {
    Map<Edge, Set<Entry>> edges = new LinkedHashMap<>();
    for (Told line : lines) {
      for (Who source : line.sources()) {
        for (Who target : line.targets()) {
          edges
              .computeIfAbsent(new Edge(source, target), key -> new LinkedHashSet<>())
              .add(line.entry());
        }
      }
    }
    Map<Edge, List<Entry>> lists = new LinkedHashMap<>();
    edges.forEach((edge, set) -> lists.put(edge, new ArrayList<>(set)));
    return lists;
  }

  /**
   * One acts on another.
   *
   * @param source the doer
   * @param target the done-to
   */
  public record Edge(Who source, Who target) {}
}
