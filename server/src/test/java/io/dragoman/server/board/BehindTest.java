package io.dragoman.server.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.server.reading.OrderedWork;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BehindTest {
  @Test
  void threadsBehindTheAnswersAndThoseTheyStartHaveTheLeastPriority() throws InterruptedException {
    List<Integer> priorities = new ArrayList<>();
    Thread behind =
        Behind.thread(
            "test",
            () -> {
              priorities.add(Thread.currentThread().getPriority());
              try (OrderedWork<String, Integer> work =
                  new OrderedWork<>(
                      1, article -> Thread.currentThread().getPriority(), priorities::add)) {
                work.give("an article");
                work.finish();
              }
            });
    assertThat(behind.isDaemon()).isTrue();
    behind.start();
    behind.join();
    assertThat(priorities).containsExactly(Thread.MIN_PRIORITY, Thread.MIN_PRIORITY);
  }
}
