package io.dragoman.server.board;

import io.dragoman.record.EventRecord;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The record and the state of it that is shown. Safe for use by several threads. */
public final class State implements AutoCloseable {
  private final EventRecord record;
  private final EventRecord view;
  private final List<Consumer<Shown>> listeners = new CopyOnWriteArrayList<>();
  private volatile Shown shown;

  /**
   * Reads a record.
   *
   * @param record the record, open to write; it stays open when this is closed
   */
  public State(EventRecord record) {
    this.record = record;
    record.group();
    view = record.beside();
    shown = new Shown(view, Board.of(view));
    shown.prepare();
    Behind.thread("foresight", this::foresee).start();
  }

  /** Looks up what is offered in the state that is shown at first, as long as it is. */
  private void foresee() {
    Shown first = shown;
    Foresight.offered(first)
        .takeWhile(condition -> shown.snapshot().equals(first.snapshot()))
        .forEach(first::foresee);
  }

  /** Returns the record, to change it. */
  public EventRecord record() {
    return record;
  }

  /** Returns the record as it is read beside its writer. */
  public EventRecord view() {
    return view;
  }

  /** Returns the state that is shown. */
  public Shown shown() {
    return shown;
  }

  /** Tells someone of every state to come. */
  public void listen(Consumer<Shown> listener) {
    listeners.add(listener);
  }

  /** Shows the record as it is now. */
  public void refresh() {
    record.group();
    Shown next;
    synchronized (this) {
      Board board = shown.board().next(view);
      if (board.snapshot().equals(shown.snapshot())) {
        return;
      }
      next = new Shown(view, board);
      next.prepare();
      shown = next;
    }
    listeners.forEach(listener -> listener.accept(next));
  }

  @Override
  public void close() {
    view.close();
  }
}
