package io.dragoman.server.board;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was used last. Safe for use by several threads.
 *
 * @param <K> by what it is known
 * @param <V> what is kept
 */
public final class Recent<K, V> {
  private final int most;
  private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param most how many are kept
   */
  public Recent(int most) {
    this.most = most;
  }

  /**
   * Returns what is kept.
   *
   * @param key by what it is known
   */
  public synchronized Optional<V> get(K key) {
    return Optional.ofNullable(kept.get(key));
  }

  /**
   * Keeps something, in place of what has not been used for longest.
   *
   * @param key by what it is known
   * @param value what is kept
   */
  public synchronized void put(K key, V value) {
    kept.put(key, value);
    if (kept.size() > most) {
      kept.remove(kept.keySet().iterator().next());
    }
  }
}
