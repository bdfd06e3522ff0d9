package io.dragoman.server.board;

import io.dragoman.model.EventType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The mentions that filters leave, and their events.
 *
 * @param board the state that it is of
 * @param lines the mentions that fulfil the filters
 * @param entries their events, each once
 */
public record Selection(Board board, List<Board.Line> lines, List<Board.Entry> entries) {
  /**
   * Collects the events.
   *
   * @param board the state
   * @param lines the mentions
   */
  public static Selection of(Board board, List<Board.Line> lines) {
    Set<Board.Entry> entries = new LinkedHashSet<>();
    lines.forEach(line -> entries.add(line.entry()));
    return new Selection(board, lines, List.copyOf(entries));
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

  /**
   * Counts events by what their mentions in the selection tell; an event counts once for each
   * value.
   *
   * @param values what a mention tells
   */
  public <K> Map<K, Integer> count(Function<Board.Line, ? extends Iterable<K>> values) {
    Map<K, Set<Board.Entry>> events = new LinkedHashMap<>();
    for (Board.Line line : lines) {
      for (K value : values.apply(line)) {
        events.computeIfAbsent(value, key -> new HashSet<>()).add(line.entry());
      }
    }
    Map<K, Integer> counts = new LinkedHashMap<>();
    events.forEach((key, set) -> counts.put(key, set.size()));
    return counts;
  }

  /** Returns source and target of each edge with its events. */
  public Map<Edge, List<Board.Entry>> edges() {
    Map<Edge, Set<Board.Entry>> edges = new LinkedHashMap<>();
    for (Board.Line line : lines) {
      for (Board.Who source : line.sources()) {
        for (Board.Who target : line.targets()) {
          edges
              .computeIfAbsent(new Edge(source, target), key -> new LinkedHashSet<>())
              .add(line.entry());
        }
      }
    }
    Map<Edge, List<Board.Entry>> lists = new LinkedHashMap<>();
    edges.forEach((edge, set) -> lists.put(edge, new ArrayList<>(set)));
    return lists;
  }

  /**
   * One acts on another.
   *
   * @param source the doer
   * @param target the done-to
   */
  public record Edge(Board.Who source, Board.Who target) {}

  /**
   * Returns the place of a type's quad class in lists of four.
   *
   * @param type the type
   */
  public static int quad(EventType type) {
    return type.quadClass().number() - 1;
  }
}
