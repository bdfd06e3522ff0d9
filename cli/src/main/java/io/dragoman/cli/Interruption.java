package io.dragoman.cli;

import io.dragoman.server.reading.InterruptedRunException;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command end tidily when the process is told to (Ctrl-C): the signal waits some seconds for
 * the command, which asks {@link #check} between two articles. Java then ends with exit code 130.
 */
final class Interruption implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::request, "dragoman-interruption");
  private final PrintWriter err;
  private volatile boolean requested;

  private Interruption(PrintWriter err) {
    this.err = err;
  }

  /**
   * Begins to listen.
   *
   * @param err takes the word that the command could not end tidily
   */
  static Interruption listen(PrintWriter err) {
    Interruption interruption = new Interruption(err);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void request() {
    requested = true;
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        err.println(
            "dragoman: interrupted in a step that takes longer than "
                + PATIENCE_SECONDS
                + " seconds, which is dropped; what was kept before stays, and the same again goes on");
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Does nothing as long as the command may go on.
   *
   * @throws InterruptedRunException if it is to end
   */
  void check() {
    if (requested) {
      throw new InterruptedRunException();
    }
  }

  /** Tells that the command has ended. */
  @Override
  public void close() {
    ended.countDown();
    if (!requested) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The process is ending already, and the hook runs.
      }
    }
  }
}
