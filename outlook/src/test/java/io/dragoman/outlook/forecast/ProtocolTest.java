package io.dragoman.outlook.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.outlook.forecast.data.BenchmarkFolder;
import io.dragoman.outlook.forecast.data.Quadruples;
import io.dragoman.outlook.forecast.past.Query;
import io.dragoman.outlook.forecast.trees.LearnerKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProtocolTest {
  private final BenchmarkFolder tiny = Tiny.read();

  private static Forecaster learnt(BenchmarkFolder folder, Setting setting) {
    return new Training(folder).learn(LearnerKind.TREES, setting == Setting.SINGLE ? 1 : 8);
  }

  /** The scores of every question, by what is asked. */
  private Map<Query, float[]> scores(
      Quadruples days, Quadruples asked, Setting setting, Scorer scorer) {
    Map<Query, float[]> all = new LinkedHashMap<>();
    Evaluation.run(
        Tiny.beforeTest(tiny, false),
        days,
        asked,
        setting,
        scorer,
        (world, query, scores, answers) -> all.put(query, scores.clone()));
    return all;
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void everyFactIsAskedInBothDirectionsAndEveryActorRanked(Setting setting) {
    Evaluation evaluation =
        Evaluation.run(
            Tiny.beforeTest(tiny, false),
            tiny.test(),
            tiny.test(),
            setting,
            learnt(tiny, setting),
            (world, query, scores, answers) -> assertThat(scores).doesNotContain(Float.NaN));

    assertThat(evaluation.all().answers()).isEqualTo(2L * tiny.test().size());
    assertThat(evaluation.all().mrrPessimistic()).isGreaterThan(0);
    // The test part names an actor that nobody knew; it is ranked all the same.
    assertThat(evaluation.of(Stratum.COLD).answers()).isPositive();
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void aQuestionIsAnsweredTheSameAlone(Setting setting) {
    Map<Query, float[]> all = scores(tiny.test(), tiny.test(), setting, learnt(tiny, setting));
    Forecaster forecaster = learnt(tiny, setting);
    for (int row = 0; row < tiny.test().size(); row += 13) {
      int only = row;
      Quadruples one =
          Quadruples.of(
              new int[] {tiny.test().subject(only)},
              new int[] {tiny.test().relation(only)},
              new int[] {tiny.test().object(only)},
              new int[] {tiny.test().day(only)});
      scores(tiny.test(), one, setting, forecaster)
          .forEach((query, scores) -> assertThat(scores).isEqualTo(all.get(query)));
    }
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void theOrderOfTheTestFileDoesNotMatter(Setting setting) {
    Quadruples test = tiny.test();
    int[][] backwards = new int[4][test.size()];
    for (int i = 0; i < test.size(); i++) {
      int from = test.size() - 1 - i;
      backwards[0][i] = test.subject(from);
      backwards[1][i] = test.relation(from);
      backwards[2][i] = test.object(from);
      backwards[3][i] = test.day(from);
    }
    Quadruples turned = Quadruples.of(backwards[0], backwards[1], backwards[2], backwards[3]);
    Forecaster forecaster = learnt(tiny, setting);
    Map<Query, float[]> scores = scores(turned, turned, setting, forecaster);

    scores(test, test, setting, forecaster)
        .forEach((query, own) -> assertThat(own).isEqualTo(scores.get(query)));
  }

  @Test
  void multiStepKnowsNothingOfTheDaysThatAreForecast() {
    Quadruples test = tiny.test();
    int[] nobody = new int[test.size()];
    int[] days = new int[test.size()];
    Arrays.setAll(days, test::day);
    Quadruples others = Quadruples.of(nobody, nobody, nobody, days);
    Forecaster forecaster = learnt(tiny, Setting.MULTI);
    Map<Query, float[]> scores = scores(others, test, Setting.MULTI, forecaster);

    scores(test, test, Setting.MULTI, forecaster)
        .forEach((query, own) -> assertThat(own).isEqualTo(scores.get(query)));
  }

  @Test
  void aDaysFactsAreNotKnownOnThatDay() {
    int first = tiny.test().firstDay();
    Quadruples firstDay = tiny.test().between(first, first);
    Forecaster forecaster = learnt(tiny, Setting.SINGLE);
    Map<Query, float[]> multi = scores(firstDay, firstDay, Setting.MULTI, forecaster);

    scores(tiny.test(), firstDay, Setting.SINGLE, forecaster)
        .forEach((query, own) -> assertThat(own).isEqualTo(multi.get(query)));
  }

  @Test
  void learningLooksAtTheTrainPartOnly() {
    BenchmarkFolder other =
        new BenchmarkFolder(
            "other",
            tiny.actors(),
            tiny.relations(),
            tiny.train(),
            Quadruples.NONE,
            Quadruples.NONE);
    Map<Query, float[]> scores =
        scores(tiny.test(), tiny.test(), Setting.SINGLE, learnt(other, Setting.SINGLE));

    scores(tiny.test(), tiny.test(), Setting.SINGLE, learnt(tiny, Setting.SINGLE))
        .forEach((query, own) -> assertThat(own).isEqualTo(scores.get(query)));
  }
}
