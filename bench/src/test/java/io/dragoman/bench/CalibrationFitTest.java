package io.dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.bench.CalibrationFit.Case;
import io.dragoman.model.EventType;
import io.dragoman.reader.net.Calibration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {
  private static List<Case> cases(EventType type, double probability, int right, int wrong) {
    List<Case> all = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      all.add(new Case(type, probability, i < right));
    }
    return all;
  }

  @Test
  void saysHowOftenEventsAreRight() {
    List<Case> all = new ArrayList<>(cases(EventType.ASSAULT, 0.6, 400, 600));
    all.addAll(cases(EventType.ASSAULT, 0.95, 850, 150));
    Calibration found = CalibrationFit.of(all);
    assertThat(found.confidence(EventType.ASSAULT, 0.6)).isCloseTo(0.4, Offset.offset(0.01));
    assertThat(found.confidence(EventType.ASSAULT, 0.95)).isCloseTo(0.85, Offset.offset(0.01));
  }

  @Test
  void aTypeSeenLittleFollowsTheOthers() {
    List<Case> all = new ArrayList<>(cases(EventType.ASSAULT, 0.9, 800, 200));
    all.addAll(cases(EventType.ASSAULT, 0.6, 500, 500));
    all.addAll(cases(EventType.AGREE, 0.9, 0, 1));
    Calibration found = CalibrationFit.of(all);
    assertThat(found.confidence(EventType.AGREE, 0.9)).isBetween(0.7, 0.8);
  }
}
