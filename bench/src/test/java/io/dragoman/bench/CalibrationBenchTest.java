package io.dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.bench.CalibrationBench.Judged;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CalibrationBenchTest {
  private static List<Judged> judged(double confidence, int right, int wrong) {
    List<Judged> all = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      all.add(new Judged(confidence, i % (right + wrong) < right));
    }
    return all;
  }

  @Test
  void whatIsAsOftenRightAsItSaysHasNoError() {
    List<Judged> all = new ArrayList<>();
    for (int bin = 0; bin < 10; bin++) {
      all.addAll(judged(0.8, 8, 2));
    }
    assertThat(CalibrationBench.error(all)).isCloseTo(0, Offset.offset(1e-9));
  }

  @Test
  void whatIsTooSureIsOffByTheDifference() {
    assertThat(CalibrationBench.error(judged(0.9, 0, 50))).isCloseTo(0.9, Offset.offset(1e-9));
  }
}
