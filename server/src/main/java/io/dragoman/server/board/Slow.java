package io.dragoman.server.board;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

/**
 * Answers that take long. They are worked out behind all others, one at a time: what somebody waits
 * for first, of that the newest question first. Who asks anew after the record has changed gets the
 * answer about the earlier state at once, while the next is worked out, only after twenty times as
 * long as it took. Safe for use by several threads.
 *
 * @param <K> a question
 * @param <V> its answer
 */
public final class Slow<K, V> implements AutoCloseable {
  private static final int REST = 20;
  private static final Duration EVER = Duration.ofNanos(Long.MAX_VALUE);

  private final State state;
  private final BiFunction<Shown, K, V> maker;
  private final Recent<K, Answer<V>> last;

  /** What is being worked out or will be, the next one last. */
  private final SequencedMap<K, Asked> asked = new LinkedHashMap<>();

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
    last = new Recent<>(most);
    worker = Executors.newSingleThreadExecutor(work -> Behind.thread(name, work));
  }

  /** A question that has no answer yet. */
  private final class Asked {
    private final K question;
    private final FutureTask<Answer<V>> answer;
    private int wanted;
    private boolean begun;

    private Asked(K question) {
      this.question = question;
      answer = new FutureTask<>(() -> make(question));
      worker.execute(Slow.this::next);
    }
  }

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
   * Returns an answer, waited for where there is none about an earlier state.
   *
   * @param question the question
   */
  public Answer<V> get(K question) {
    return get(question, EVER).orElseThrow();
  }

  /**
   * Returns an answer; empty where there is none about an earlier state, and none within some time.
   * A question that nobody waits for any more is dropped if its turn has not come.
   *
   * @param question the question
   * @param patience how long it is waited for
   */
  public Optional<Answer<V>> get(K question, Duration patience) {
    Optional<Answer<V>> known = last.get(question);
    if (known.isPresent()) {
      soon(question);
      return known;
    }
    Asked waited = ask(question);
    try {
      return Optional.of(waited.answer.get(patience.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw Failure.of(e);
    } catch (InterruptedException e) {
      throw Failure.interrupted();
    } finally {
      leave(waited);
    }
  }

  private synchronized Asked ask(K question) {
    Asked known = asked.computeIfAbsent(question, Asked::new);
    known.wanted++;
    asked.putLast(question, known);
    return known;
  }

  private synchronized void leave(Asked waited) {
    waited.wanted--;
    if (waited.wanted == 0 && !waited.begun) {
      asked.remove(waited.question, waited);
    }
  }

  /**
   * Has an answer worked out behind all others, where there is none that will do.
   *
   * @param question the question
   */
  public synchronized void soon(K question) {
    if (!isKnown(question) && !asked.containsKey(question)) {
      Asked added = new Asked(question);
      added.wanted++;
      asked.putFirst(question, added);
    }
  }

  private boolean isKnown(K question) {
    String shown = state.shown().snapshot();
    return last.get(question).filter(known -> known.isFresh(shown)).isPresent();
  }

  /** Works out what is next; what goes wrong is told to those who wait, and is tried anew. */
  private void next() {
    begin()
        .ifPresent(
            begun -> {
              begun.answer.run();
              end(begun);
            });
  }

  private synchronized Optional<Asked> begin() {
    Optional<Asked> next = Optional.ofNullable(asked.lastEntry()).map(entry -> entry.getValue());
    next.ifPresent(begun -> begun.begun = true);
    return next;
  }

  private synchronized void end(Asked ended) {
    asked.remove(ended.question, ended);
  }

  private Answer<V> make(K question) {
    Shown shown = state.shown();
    long begin = System.nanoTime();
    V value = maker.apply(shown, question);
    long end = System.nanoTime();
    var answer = new Answer<>(shown.snapshot(), value, end + REST * (end - begin));
    last.put(question, answer);
    return answer;
  }

  @Override
  public synchronized void close() {
    worker.shutdownNow();
    asked.values().forEach(waited -> waited.answer.cancel(true));
  }
}
