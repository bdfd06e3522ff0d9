package io.dragoman.server;

import io.dragoman.record.EventQuery;
import io.dragoman.record.EventRecord;
import io.dragoman.server.board.Board;
import io.dragoman.server.board.Selection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The record and the state of it that is shown. Safe for use by several threads. */
final class State implements AutoCloseable {
  private static final int KEPT = 32;

  private final EventRecord record;
  private final EventRecord view;
  private final Map<EventQuery, Selection> selections = new LinkedHashMap<>(KEPT, 0.75f, true);
  private volatile Board board;

  State(EventRecord record) {
    this.record = record;
    record.group();
    view = record.beside();
    board = Board.of(view);
  }

  /** Returns the record, to change it. */
  EventRecord record() {
    return record;
  }

  /** Returns the record as it is read beside its writer. */
  EventRecord view() {
    return view;
  }

  /** Returns the state that is shown. */
  Board board() {
    return board;
  }

  /** Shows the record as it is now. */
  synchronized void refresh() {
    record.group();
    Board next = Board.of(view);
    synchronized (selections) {
      selections.clear();
      board = next;
    }
  }

  /** Returns what a query leaves of the state that is shown. */
  Selection select(EventQuery query) {
    Board shown;
    synchronized (selections) {
      shown = board;
      Selection known = selections.get(query);
      if (known != null) {
        return known;
      }
    }
    Selection found =
        Selection.of(
            shown, query.conditions().isEmpty() ? shown.all() : shown.lines(view.hits(query)));
    synchronized (selections) {
      if (shown == board) {
        selections.put(query, found);
        if (selections.size() > KEPT) {
          selections.remove(selections.keySet().iterator().next());
        }
      }
    }
    return found;
  }

  @Override
  public void close() {
    view.close();
  }
}
