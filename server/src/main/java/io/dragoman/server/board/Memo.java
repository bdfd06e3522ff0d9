package io.dragoman.server.board;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Answers that are kept, the last asked for longest. What several ask for at once is worked out
 * once. Safe for use by several threads.
 *
 * @param <K> a question
 * @param <V> its answer
 */
public final class Memo<K, V> {
  private final int most;
  private final Map<K, FutureTask<V>> kept = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param most how many answers are kept
   */
  public Memo(int most) {
    this.most = most;
  }

  /**
   * Returns an answer.
   *
   * @param question the question
   * @param maker works it out where it is not known; what it throws comes out and is not kept
   */
  public V get(K question, Supplier<V> maker) {
    FutureTask<V> task = new FutureTask<>(maker::get);
    boolean first;
    synchronized (kept) {
      FutureTask<V> known = kept.putIfAbsent(question, task);
      first = known == null;
      task = first ? task : known;
      if (kept.size() > most) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    if (first) {
      task.run();
    }
    try {
      return task.get();
    } catch (ExecutionException e) {
      forget(question, task);
      throw Failure.of(e);
    } catch (InterruptedException e) {
      throw Failure.interrupted();
    }
  }

  private void forget(K question, FutureTask<V> task) {
    synchronized (kept) {
      kept.remove(question, task);
    }
  }
}
