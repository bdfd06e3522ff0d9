package io.dragoman.reader.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.EventType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final Calibration ONE = new Calibration(0.7, Map.of(EventType.AGREE, -1.0));

  private static ModelConfig config(String lines) {
    return ModelConfig.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void noCalibrationLeavesProbabilitiesAlone() {
    assertThat(Calibration.NONE.confidence(EventType.ASSAULT, 0.37)).isEqualTo(0.37);
  }

  @Test
  void confidenceAndProbabilityAreEachOthersInverse() {
    for (double p = 0.05; p < 1; p += 0.05) {
      double confidence = ONE.confidence(EventType.AGREE, p);
      assertThat(ONE.probability(EventType.AGREE, confidence)).isCloseTo(p, Offset.offset(1e-9));
    }
  }

  @Test
  void confidenceRisesWithProbabilityAndStaysBetweenNoneAndOne() {
    double before = -1;
    for (double p = 0; p <= 1; p += 0.1) {
      double confidence = ONE.confidence(EventType.AGREE, p);
      assertThat(confidence).isBetween(0.0, 1.0).isGreaterThan(before);
      before = confidence;
    }
  }

  @Test
  void theDefaultThresholdIsTheModelsOwnForEveryType() {
    ModelConfig config = config("version=m\nthreshold=0.58\ncalibration.AGREE=-1");
    assertThat(config.thresholds()).hasSize(16).containsEntry(EventType.AGREE, 0.58);
    assertThat(config.version()).isEqualTo("m");
  }

  @Test
  void aCalibratedModelReportsEveryTypeFromOneConfidenceOn() {
    ModelConfig config =
        config("version=m\nconfidence=0.4\ncalibration.slope=0.7\ncalibration.AID=-2");
    assertThat(config.version()).isEqualTo("m");
    assertThat(config.thresholds().get(EventType.AID))
        .isGreaterThan(config.thresholds().get(EventType.AGREE));
    config
        .thresholds()
        .forEach(
            (type, probability) ->
                assertThat(config.calibration().confidence(type, probability))
                    .isCloseTo(0.4, Offset.offset(1e-9)));
  }

  @Test
  void aUsersThresholdIsAConfidence() {
    ModelConfig config = config("version=m\ncalibration.slope=0.7\ncalibration.AGREE=-1").from(0.4);
    assertThat(config.version()).isEqualTo("m@0.4");
    config
        .thresholds()
        .forEach(
            (type, probability) ->
                assertThat(config.calibration().confidence(type, probability))
                    .isCloseTo(0.4, Offset.offset(1e-9)));
  }
}
