package io.dragoman.server.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.EventRecord;
import java.nio.file.Path;
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

  private static int next(Slow<String, Integer> slow, Slow.Answer<Integer> before)
      throws InterruptedException {
    for (int i = 0; i < 600 && slow.get("what").equals(before); i++) {
      Thread.sleep(50);
    }
    return slow.get("what").value();
  }
}
