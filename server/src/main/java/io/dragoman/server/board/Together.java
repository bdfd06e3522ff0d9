package io.dragoman.server.board;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Looks things up of which many at once cost hardly more than few. What several ask for while
 * others are being looked up is looked up together afterwards, by one of those who wait for it.
 * Safe for use by several threads.
 *
 * @param <K> what is looked up
 * @param <V> what is found of it
 */
public final class Together<K, V> {
  private final int most;
  private final Function<List<K>, Map<K, V>> finder;
  private final ReentrantLock finding = new ReentrantLock(true);
  private Batch<K, V> next;

  /**
   * @param most so many are looked up at once, more only where one asks for more
   * @param finder looks them up; is called by one thread at a time
   */
  public Together(int most, Function<List<K>, Map<K, V>> finder) {
    this.most = most;
    this.finder = finder;
    next = new Batch<>(finder);
  }

  private static final class Batch<K, V> {
    private final Set<K> wanted = new LinkedHashSet<>();
    private final FutureTask<Map<K, V>> work;

    private Batch(Function<List<K>, Map<K, V>> finder) {
      work = new FutureTask<>(() -> finder.apply(List.copyOf(wanted)));
    }
  }

  /**
   * Returns what is found of some things, and perhaps of others; what is not found is missing.
   *
   * @param wanted the things
   */
  public Map<K, V> find(Collection<K> wanted) {
    Batch<K, V> batch = join(wanted);
    finding.lock();
    try {
      begin(batch);
      batch.work.run(); // Nothing where another of those who wait for it has done so.
    } finally {
      finding.unlock();
    }
    try {
      return batch.work.get();
    } catch (ExecutionException e) {
      throw Failure.of(e);
    } catch (InterruptedException e) {
      throw Failure.interrupted();
    }
  }

  private synchronized Batch<K, V> join(Collection<K> wanted) {
    if (!next.wanted.isEmpty() && next.wanted.size() + wanted.size() > most) {
      next = new Batch<>(finder);
    }
    next.wanted.addAll(wanted);
    return next;
  }

  /** From now on nobody joins. */
  private synchronized void begin(Batch<K, V> batch) {
    if (next == batch) {
      next = new Batch<>(finder);
    }
  }
}
