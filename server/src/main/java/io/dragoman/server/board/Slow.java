package io.dragoman.server.board;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;

/**
 * Answers that take long. Who asks anew after the record has changed gets the answer about the
 * earlier state at once, while the next is worked out behind it: one at a time, and each only after
 * twenty times as long as it took. Safe for use by several threads.
 *
 * @param <K> a question
 * @param <V> its answer
 */
public final class Slow<K, V> implements AutoCloseable {
  private static final int REST = 20;

  private final State state;
  private final BiFunction<Shown, K, V> maker;
  private final Memo<Asked<K>, Answer<V>> making;
  private final Recent<K, Answer<V>> last;
  private final Set<K> waiting = ConcurrentHashMap.newKeySet();
  private final ExecutorService worker;

  /**
   * @param state what is shown
   * @param name what the thread is called
   * @param most how many answers are kept
   * @param maker works an answer out
   */
  public Slow(State state, String name, int most, BiFunction<Shown, K, V> maker) {
    this.state = state;
    this.maker = maker;
    making = new Memo<>(most);
    last = new Recent<>(most);
    worker = Executors.newSingleThreadExecutor(work -> Behind.thread(name, work));
  }

  /** A question about a state. */
  private record Asked<K>(String snapshot, K question) {}

  /**
   * An answer.
   *
   * @param snapshot name of the state that it is about
   * @param value the answer
   * @param fresh until when it is not worked out anew, as System.nanoTime counts
   */
  public record Answer<V>(String snapshot, V value, long fresh) {
    boolean isFresh(String shown) {
      return snapshot.equals(shown) || fresh - System.nanoTime() > 0;
    }
  }

  /**
   * Returns an answer, worked out now where there is none about an earlier state.
   *
   * @param question the question
   */
  public Answer<V> get(K question) {
    Optional<Answer<V>> known = last.get(question);
    known.ifPresent(answer -> soon(question));
    return known.orElseGet(() -> make(question));
  }

  /**
   * Has an answer worked out behind all others, where there is none that will do.
   *
   * @param question the question
   */
  public void soon(K question) {
    if (!isKnown(question) && waiting.add(question)) {
      worker.execute(() -> makeUnasked(question));
    }
  }

  private void makeUnasked(K question) {
    waiting.remove(question);
    try {
      if (!isKnown(question)) {
        make(question);
      }
    } catch (RuntimeException e) {
      // Nobody asked for it yet; who does is told, since it is tried anew.
    }
  }

  private boolean isKnown(K question) {
    String shown = state.shown().snapshot();
    return last.get(question).filter(known -> known.isFresh(shown)).isPresent();
  }

  private Answer<V> make(K question) {
    Shown shown = state.shown();
    Answer<V> answer =
        making.get(
            new Asked<>(shown.snapshot(), question),
            () -> {
              long begin = System.nanoTime();
              V value = maker.apply(shown, question);
              long end = System.nanoTime();
              return new Answer<>(shown.snapshot(), value, end + REST * (end - begin));
            });
    last.put(question, answer);
    return answer;
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
