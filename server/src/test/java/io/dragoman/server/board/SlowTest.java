package io.dragoman.server.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.EventRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlowTest {
  @TempDir Path folder;

  @Test
  void theAnswerBeforeStandsInUntilTheNextIsWorkedOut() throws InterruptedException {
    Scene scene = new Scene(1);
    AtomicInteger made = new AtomicInteger();
    try (EventRecord record = EventRecord.open(folder)) {
      scene.append(record);
      try (State state = new State(record);
          Slow<String, Integer> slow =
              new Slow<>(
                  state,
                  "test",
                  2,
                  (shown, question) -> made.incrementAndGet() + question.length())) {
        Slow.Answer<Integer> first = slow.get("what");
        assertThat(first.value()).isEqualTo(5);
        assertThat(slow.get("what")).isEqualTo(first);
        assertThat(made).hasValue(1);

        scene.append(record);
        state.refresh();
        assertThat(slow.get("what")).isEqualTo(first);
        assertThat(next(slow, first)).isEqualTo(6);
        assertThat(slow.get("what").snapshot()).isEqualTo(state.shown().snapshot());
      }
    }
  }

  @Test
  void whatIsAskedForSoonIsThereForWhoAsks() throws InterruptedException {
    AtomicInteger made = new AtomicInteger();
    try (EventRecord record = EventRecord.open(folder);
        State state = new State(record);
        Slow<String, Integer> slow =
            new Slow<>(state, "test", 2, (shown, question) -> made.incrementAndGet())) {
      slow.soon("what");
      for (int i = 0; i < 600 && made.get() == 0; i++) {
        Thread.sleep(50);
      }
      assertThat(slow.get("what").value()).isEqualTo(1);
    }
  }

  @Test
  void theNewestQuestionGoesFirstAndOneThatNobodyWaitsForIsDropped() throws InterruptedException {
    Semaphore begun = new Semaphore(0);
    Semaphore allowed = new Semaphore(0);
    List<String> made = new CopyOnWriteArrayList<>();
    try (EventRecord record = EventRecord.open(folder);
        State state = new State(record);
        Slow<String, Integer> slow =
            new Slow<>(
                state,
                "test",
                9,
                (shown, question) -> {
                  begun.release();
                  allowed.acquireUninterruptibly();
                  made.add(question);
                  return made.size();
                })) {
      slow.soon("first");
      begun.acquire();
      slow.soon("unasked");
      assertThat(slow.get("dropped", Duration.ofMillis(1))).isEmpty();
      Thread older = waiting(slow, "older");
      Thread newer = waiting(slow, "newer");
      allowed.release(4);
      older.join();
      newer.join();
      assertThat(slow.get("unasked").value()).isEqualTo(4);
      assertThat(made).containsExactly("first", "newer", "older", "unasked");
    }
  }

  @Test
  void whoeverAsksItIsWorkedOutAtTheLeastPriority() {
    try (EventRecord record = EventRecord.open(folder);
        State state = new State(record);
        Slow<String, Integer> slow =
            new Slow<>(
                state, "test", 1, (shown, question) -> Thread.currentThread().getPriority())) {
      assertThat(slow.get("what").value()).isEqualTo(Thread.MIN_PRIORITY);
    }
  }

  /** Starts a thread that asks, and returns it once it waits. */
  private static Thread waiting(Slow<String, Integer> slow, String question)
      throws InterruptedException {
    Thread asking = Thread.ofPlatform().start(() -> slow.get(question));
    while (asking.getState() != Thread.State.TIMED_WAITING) {
      Thread.sleep(10);
    }
    return asking;
  }

  private static int next(Slow<String, Integer> slow, Slow.Answer<Integer> before)
      throws InterruptedException {
    for (int i = 0; i < 600 && slow.get("what").equals(before); i++) {
      Thread.sleep(50);
    }
    return slow.get("what").value();
  }
}
