package io.dragoman.server.board;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;

/** What those who waited for work are told when it brought nothing. */
final class Failure {
  private Failure() {}

  /** Returns what the work itself threw. */
  static RuntimeException of(ExecutionException failed) {
    return failed.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException(failed.getCause());
  }

  /** Keeps the mark of interruption on this thread, and returns what says so. */
  static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("interrupted");
  }
}
