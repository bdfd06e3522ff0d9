package io.dragoman.outlook.dyads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogisticTest {
  private static final int RATE = 2;
  private static final int MEASURE = 20;
  private static final int RULE = 7;

  private static Traits traits(double rate, double measure, int... rules) {
    float[] measures = new float[Traits.MEASURES];
    measures[RATE] = (float) Math.log(rate / (1 - rate));
    measures[MEASURE] = (float) measure;
    return new Traits(measures, rules);
  }

  /** Samples whose log-odds are those of the rate, half the measure and, with the rule, 2 more. */
  private static List<Logistic.Sample> samples(int size) {
    SplittableRandom random = new SplittableRandom(1);
    List<Logistic.Sample> samples = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      boolean holds = random.nextInt(4) == 0;
      Traits traits =
          traits(
              0.02 + 0.3 * random.nextDouble(),
              4 * random.nextDouble(),
              holds ? new int[] {RULE} : new int[0]);
      double odds = traits.measures()[RATE] + traits.measures()[MEASURE] / 2 + (holds ? 2 : 0);
      samples.add(new Logistic.Sample(traits, random.nextDouble() < 1 / (1 + Math.exp(-odds))));
    }
    return samples;
  }

  @Test
  void withoutSamplesAForecastIsTheDyadsOwnRate() {
    Logistic logistic = Logistic.learn(List.of(), RATE);
    assertThat(logistic.probability(traits(0.3, 1, RULE))).isCloseTo(0.3, within(1e-6));
  }

  @Test
  void withFewSamplesItHardlyDepartsFromIt() {
    Logistic logistic = Logistic.learn(samples(30), RATE);
    double with = logistic.probability(traits(0.1, 2, RULE));
    double without = logistic.probability(traits(0.1, 2));
    assertThat(with - without).isBetween(-0.02, 0.02);
  }

  @Test
  void withManyItFindsWhatTheOutcomeRestsOn() {
    Logistic logistic = Logistic.learn(samples(60_000), RATE);
    double odds = Math.log(0.1 / 0.9) + 1;
    assertThat(logistic.probability(traits(0.1, 2)))
        .isCloseTo(1 / (1 + Math.exp(-odds)), within(0.02));
    assertThat(logistic.probability(traits(0.1, 2, RULE)))
        .isCloseTo(1 / (1 + Math.exp(-odds - 2)), within(0.05));
    assertThat(logistic.rule(RULE)).isGreaterThan(1);
    assertThat(logistic.rule(RULE + 1)).isZero();
  }
}
