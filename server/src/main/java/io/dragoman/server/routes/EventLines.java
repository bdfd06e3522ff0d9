package io.dragoman.server.routes;

import io.dragoman.model.DaySpan;
import io.dragoman.model.Event;
import io.dragoman.record.Survey;
import io.dragoman.server.answers.Answers;
import io.dragoman.server.answers.EventJson;
import io.dragoman.server.board.Board;
import io.dragoman.server.board.Entry;
import io.dragoman.server.board.Recent;
import io.dragoman.server.board.State;
import io.dragoman.server.board.Together;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * The lines of events in lists. They stay as they are as long as the board has the same entry; only
 * those that are not known are read from disk. Safe for use by several threads.
 */
final class EventLines {
  /** So many lines are kept, of a kilobyte or two each. */
  private static final int KEPT = 20_000;

  /** Those of so many events are read at once, unless one page has more. */
  private static final int READ = 1_000;

  private final State state;
  private final FullEvents full;
  private final Recent<Entry, RawValue> kept = new Recent<>(KEPT);
  private final Together<Entry, RawValue> reading = new Together<>(READ, this::read);

  EventLines(State state, FullEvents full) {
    this.state = state;
    this.full = full;
  }

  /** Returns the lines of some events in JSON; those that are no more are left out. */
  List<RawValue> of(List<Entry> entries) {
    Map<Entry, RawValue> lines = known(entries);
    List<Entry> unknown = entries.stream().filter(entry -> !lines.containsKey(entry)).toList();
    if (!unknown.isEmpty()) {
      lines.putAll(reading.find(unknown));
    }
    return entries.stream().flatMap(entry -> Stream.ofNullable(lines.get(entry))).toList();
  }

  private Map<Entry, RawValue> known(Collection<Entry> entries) {
    Map<Entry, RawValue> lines = new HashMap<>();
    entries.forEach(entry -> kept.get(entry).ifPresent(line -> lines.put(entry, line)));
    return lines;
  }

  /** Reads what has not been read since it was asked for. */
  private Map<Entry, RawValue> read(List<Entry> entries) {
    Map<Entry, RawValue> lines = known(entries);
    List<Entry> unknown = entries.stream().filter(entry -> !lines.containsKey(entry)).toList();
    Map<String, RawValue> read = new HashMap<>();
    Board board = state.shown().board();
    for (Event event : full.of(unknown.stream().map(Entry::id).distinct().toList())) {
      read.put(event.id(), new RawValue(line(event, board).toString()));
    }
    for (Entry entry : unknown) {
      Optional.ofNullable(read.get(entry.id()))
          .ifPresent(
              line -> {
                kept.put(entry, line);
                lines.put(entry, line);
              });
    }
    return lines;
  }

  private static ObjectNode line(Event event, Board board) {
    ObjectNode node = EventJson.event(event);
    node.put("quad", event.facts().type().quadClass().number());
    Optional<DaySpan> days = DaySpan.of(event.facts().when());
    Answers.put(node, "firstDay", days.map(DaySpan::first));
    Answers.put(node, "lastDay", days.map(DaySpan::last));
    Optional<Survey.Article> article = board.article(event.best().document());
    Answers.put(node, "title", article.flatMap(Survey.Article::title));
    Answers.put(node, "outlet", article.flatMap(Survey.Article::outlet));
    Answers.put(node, "published", article.flatMap(Survey.Article::published));
    return node;
  }
}
