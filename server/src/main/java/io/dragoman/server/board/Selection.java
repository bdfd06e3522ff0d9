package io.dragoman.server.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The mentions of a board that filters leave, and their events. Immutable. */
public final class Selection {
  private final Board board;
  private final BitSet lines;
  private final BitSet events;
  private final List<Entry> entries;

  /**
   * @param board the board
   * @param lines places of the mentions on it
   */
  Selection(Board board, BitSet lines) {
    this.board = board;
    this.lines = lines;
    events = board.entries().of(lines);
    entries = events.stream().mapToObj(board.entries()::get).toList();
  }

  /** Returns the events, each once. */
  public List<Entry> entries() {
    return entries;
  }

  /** Returns how many mentions fulfil the filters. */
  public int hits() {
    return lines.cardinality();
  }

  /** Returns the keys of the mentions that fulfil the filters, in rising order. */
  long[] keys() {
    return lines.stream().mapToLong(line -> board.all().get(line).row().key()).toArray();
  }

  /** Returns how many mentions the events have, those outside the filters too. */
  public int mentions() {
    Entries all = board.entries();
    return events.stream().map(event -> all.end(event) - all.begin(event)).sum();
  }

  /** Returns how many articles tell of the events. */
  public int articles() {
    Entries all = board.entries();
    Column<String> documents = board.columns().documents();
    BitSet articles = new BitSet(documents.size());
    events.stream()
        .forEach(
            event -> {
              for (int i = all.begin(event); i < all.end(event); i++) {
                articles.set(documents.number(documents.begin(all.place(i))));
              }
            });
    return articles.cardinality();
  }

  /** Returns the first days of the events that are dated. */
  private Stream<LocalDate> days() {
    return entries.stream().mapMulti((entry, days) -> entry.first().ifPresent(days));
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
   * @param what what is told
   */
  public <K> Map<K, Integer> count(Function<Columns, Column<K>> what) {
    Column<K> column = what.apply(board.columns());
    int[] counts = new int[column.size()];
    int[] last = new int[column.size()];
    each(
        (event, line) -> {
          for (int i = column.begin(line); i < column.end(line); i++) {
            int value = column.number(i);
            if (last[value] != event + 1) {
              last[value] = event + 1;
              counts[value]++;
            }
          }
        });
    Map<K, Integer> found = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        found.put(column.value(i), counts[i]);
      }
    }
    return found;
  }

  private interface Visit {
    void mention(int event, int line);
  }

  /** Goes through the mentions that fulfil the filters, event by event. */
  private void each(Visit visit) {
    Entries all = board.entries();
    for (int event = events.nextSetBit(0); event >= 0; event = events.nextSetBit(event + 1)) {
      for (int i = all.begin(event); i < all.end(event); i++) {
        if (lines.get(all.place(i))) {
          visit.mention(event, all.place(i));
        }
      }
    }
  }

  /** Returns source and target of each edge with its events. */
  public Map<Edge, List<Entry>> edges() {
    Column<Who> sources = board.columns().sources();
    Column<Who> targets = board.columns().targets();
    Map<Long, List<Entry>> edges = new LinkedHashMap<>();
    each(
        (event, line) -> {
          Entry entry = board.entries().get(event);
          for (int s = sources.begin(line); s < sources.end(line); s++) {
            for (int t = targets.begin(line); t < targets.end(line); t++) {
              long edge = ((long) sources.number(s) << Integer.SIZE) | targets.number(t);
              List<Entry> told = edges.computeIfAbsent(edge, key -> new ArrayList<>(1));
              if (told.isEmpty() || told.getLast() != entry) {
                told.add(entry);
              }
            }
          }
        });
    Map<Edge, List<Entry>> found = new LinkedHashMap<>();
    edges.forEach(
        (edge, told) ->
            found.put(
                new Edge(
                    sources.value((int) (edge >> Integer.SIZE)), targets.value(edge.intValue())),
                told));
    return found;
  }

  /**
   * One acts on another.
   *
   * @param source the doer
   * @param target the done-to
   */
  public record Edge(Who source, Who target) {}
}
