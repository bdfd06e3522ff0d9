package io.dragoman.outlook.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dragoman.outlook.forecast.score.CalibrationBins;
import io.dragoman.outlook.forecast.score.Calibrator;
import io.dragoman.outlook.forecast.score.CalibratorFit;
import io.dragoman.outlook.forecast.score.Ranked;
import io.dragoman.outlook.forecast.score.Reliability;
import io.dragoman.outlook.forecast.score.ReliabilityDiagram;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  /** Draws answers from a softmax sharper by half than the scores say, or from nowhere. */
  private static void draw(SplittableRandom random, Draw draw) {
    for (int i = 0; i < 4000; i++) {
      float[] scores = new float[5];
      double[] weights = new double[5];
      double sum = 0;
      for (int j = 0; j < 5; j++) {
        scores[j] = (float) (2 * random.nextDouble());
        weights[j] = Math.exp(1.5 * scores[j]);
        sum += weights[j];
      }
      int answer = 9;
      if (random.nextDouble() < 0.8) {
        double left = random.nextDouble() * sum;
        for (answer = 0; answer < 4 && left > weights[answer]; answer++) {
          left -= weights[answer];
        }
      }
      draw.of(new Ranked(new int[] {0, 1, 2, 3, 4}, scores), new int[] {answer});
    }
  }

  private interface Draw {
    void of(Ranked ranked, int[] answers);
  }

  @Test
  void findsSharpnessAndHowOftenTheAnswerIsAmongTheLikeliest() {
    CalibratorFit fit = new CalibratorFit();
    draw(new SplittableRandom(1), fit::add);
    Calibrator calibrator = fit.fit();
    Reliability reliability = new Reliability(10);
    draw(
        new SplittableRandom(2), (ranked, answers) -> reliability.add(calibrator, ranked, answers));

    assertThat(calibrator.sharpness()).isCloseTo(1.5, within(0.15));
    assertThat(reliability.bins().error()).isLessThan(0.03);
    assertThat(reliability.bins().bins().stream().mapToLong(CalibrationBins.Bin::forecasts).sum())
        .isEqualTo(4000);
    assertThat(ReliabilityDiagram.svg("a < b", reliability.bins()))
        .startsWith("<svg ")
        .contains("a &lt; b")
        .endsWith("</svg>\n");
  }

  @Test
  void aCertainForecastThatCameTrueCostsNothing() {
    Reliability reliability = new Reliability(10);
    reliability.add(
        new Calibrator(1, 50, 0), new Ranked(new int[] {4, 7}, new float[] {60, 0}), new int[] {4});

    assertThat(reliability.logLoss()).isCloseTo(0, within(1e-6));
    assertThat(reliability.brier()).isCloseTo(0, within(1e-6));
    assertThat(reliability.bins().error()).isCloseTo(0, within(1e-6));
  }
}
