package io.dragoman.ingest.feeds;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets requests to one host through one at a time, with a pause between two. Thread-safe. */
final class HostQueue {
  private static final Duration LONGEST_REST = Duration.ofDays(1);

  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  /** A host's turn. Whoever has taken it gives it back. */
  static final class Turn implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock(true);
    private long free = System.nanoTime();
    private Duration pause = Duration.ZERO;

    /** Tells that the host wants to be left alone after this request; for a day at most. */
    void rest(Duration longer) {
      pause = longer.compareTo(LONGEST_REST) < 0 ? longer : LONGEST_REST;
    }

    @Override
    public void close() {
      free = System.nanoTime() + pause.toNanos();
      lock.unlock();
    }
  }

  /**
   * Waits for a host's turn.
   *
   * @param host the host
   * @param pause the pause that is left after the request
   * @param patience how long to wait where the host wants to be left alone
   * @throws FetchException if that is longer
   */
  Turn take(String host, Duration pause, Duration patience) throws InterruptedException {
    Turn turn = turns.computeIfAbsent(host, h -> new Turn());
    turn.lock.lockInterruptibly();
    try {
      Duration left = Duration.ofNanos(turn.free - System.nanoTime());
      if (left.compareTo(patience) > 0) {
        throw new FetchException(host + " asked to be left alone for a while", true);
      }
      if (left.isPositive()) {
        Thread.sleep(left);
      }
      turn.pause = pause;
      return turn;
    } catch (InterruptedException | RuntimeException e) {
      turn.lock.unlock();
      throw e;
    }
  }
}
