package io.dragoman.server.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void handsOnInOrderAndKeepsFewInHand(int threads) {
    List<Integer> results = new ArrayList<>();
    int most = 0;
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(
            threads,
            number -> {
              for (int i = ThreadLocalRandom.current().nextInt(5000); i > 0; i--) {
                Thread.onSpinWait();
              }
              return number;
            },
            results::add)) {
      for (int i = 0; i < 500; i++) {
        work.give(i);
        most = Math.max(most, i + 1 - results.size());
      }
      work.finish();
    }
    assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
    assertThat(most).isLessThanOrEqualTo(2 * threads);
  }

  @Test
  void passesOnWhatAWorkerThrows() {
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(2, number -> 1 / number, result -> {})) {
      assertThatThrownBy(
              () -> {
                work.give(0);
                work.finish();
              })
          .isInstanceOf(ArithmeticException.class);
    }
  }
}
