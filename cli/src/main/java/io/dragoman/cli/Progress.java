package io.dragoman.cli;

import java.io.PrintWriter;
import java.time.Duration;

/** A line that tells how far the reading is; on a terminal only. */
final class Progress {
  private static final long PAUSE = Duration.ofMillis(200).toNanos();
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean terminal;
  private long last = System.nanoTime();
  private boolean shown;

  Progress(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  /** Shows how far it is, if it has not been shown a moment ago. */
  void show(long articles, long mentions) {
    show(articles + " articles, " + mentions + " mentions");
  }

  /** Shows how far it is, if it has not been shown a moment ago. */
  void show(String far) {
    if (terminal && System.nanoTime() - last > PAUSE) {
      err.print(CLEAR + far + " ...");
      err.flush();
      last = System.nanoTime();
      shown = true;
    }
  }

  /** Makes room for another line. */
  void clear() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
      shown = false;
    }
  }
}
