package io.dragoman.server.reading;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work done by several threads whose results come out in the order in which it was given in. Few
 * pieces are in hand at a time, so memory stays flat. Used by one thread, on which the results come
 * out.
 *
 * @param <T> a piece of work
 * @param <R> its result
 */
public final class OrderedWork<T, R> implements AutoCloseable {
  private final ExecutorService threads;
  private final int most;
  private final Function<T, R> worker;
  private final Consumer<R> results;
  private final ArrayDeque<Future<R>> inHand = new ArrayDeque<>();

  /**
   * @param threads how many pieces are worked on at a time, 1 or more
   * @param worker does one piece; is called by several threads
   * @param results takes the results
   */
  public OrderedWork(int threads, Function<T, R> worker, Consumer<R> results) {
    this.threads = Executors.newFixedThreadPool(threads, OrderedWork::thread);
    this.most = 2 * threads;
    this.worker = worker;
    this.results = results;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "dragoman-reader");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Gives in a piece of work; hands on finished results, and waits for some if many are in hand.
   */
  public void give(T work) {
    inHand.add(threads.submit(() -> worker.apply(work)));
    while (inHand.size() > most || (!inHand.isEmpty() && inHand.peek().isDone())) {
      handOn();
    }
  }

  /** Waits for all that is in hand and hands it on. */
  public void finish() {
    while (!inHand.isEmpty()) {
      handOn();
    }
  }

  private void handOn() {
    try {
      results.accept(inHand.remove().get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedRunException();
    }
  }

  /** Drops what is in hand. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
