package io.dragoman.server.jobs;

import io.dragoman.server.board.State;
import java.time.Duration;

/** Shows what is being read in, now and then: the longer that takes, the seldomer. */
final class Refresher {
  private static final long LEAST = Duration.ofSeconds(3).toNanos();
  private static final int REST = 20;

  private final State state;
  private long due = System.nanoTime() + LEAST;

  Refresher(State state) {
    this.state = state;
  }

  /** Shows it if it is time. */
  void soon() {
    if (System.nanoTime() - due > 0) {
      now();
    }
  }

  /** Shows it. */
  void now() {
    long begin = System.nanoTime();
    state.refresh();
    long end = System.nanoTime();
    due = end + Math.max(LEAST, REST * (end - begin));
  }
}
