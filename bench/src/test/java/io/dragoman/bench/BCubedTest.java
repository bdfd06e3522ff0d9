package io.dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BCubedTest {
  @Test
  void eachMentionCounts() {
    BCubed score = BCubed.of(List.of(1, 1, 1, 2), List.of("a", "a", "b", "b"));

    assertThat(score.precision()).isCloseTo(2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1, within(1e-9));
    assertThat(score.recall()).isCloseTo(1 + 1 + 0.5 + 0.5, within(1e-9));
  }

  @Test
  void allRightIsAHundred() {
    assertThat(BCubed.of(List.of(1, 2), List.of("x", "y")).f1()).isCloseTo(100, within(1e-9));
  }
}
