package io.dragoman.server.board;

import io.dragoman.record.EventQuery;
import io.dragoman.record.EventRecord;
import java.util.function.Function;

/** A state of the record and what was worked out of it. Safe for use by several threads. */
public final class Shown {
  private static final int SELECTIONS = 32;
  private static final int ANSWERS = 512;

  private final EventRecord view;
  private final Board board;
  private final Memo<EventQuery, Selection> selections = new Memo<>(SELECTIONS);
  private final Memo<String, String> answers = new Memo<>(ANSWERS);

  Shown(EventRecord view, Board board) {
    this.view = view;
    this.board = board;
  }

  /** Returns the state. */
  public Board board() {
    return board;
  }

  /** Returns the name of the state. */
  public String snapshot() {
    return board.snapshot();
  }

  /**
   * Returns what a query leaves.
   *
   * @param query the query
   */
  public Selection select(EventQuery query) {
    return selections.get(
        query,
        () ->
            Selection.of(
                query.conditions().isEmpty() ? board.all() : board.lines(view.hits(query))));
  }

  /**
   * Returns an answer about this state.
   *
   * @param address what is asked, with its parameters
   * @param maker works it out where it is not known
   */
  public String answer(String address, Function<Shown, String> maker) {
    return answers.get(address, () -> maker.apply(this));
  }
}
