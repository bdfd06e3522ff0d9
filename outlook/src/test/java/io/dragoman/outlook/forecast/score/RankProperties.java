package io.dragoman.outlook.forecast.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RankProperties {
  @Property
  void tiesAreAveragedBetweenTheBestAndTheWorst(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 4) Integer> values,
      @ForAll @IntRange(min = 0, max = 29) int which) {
    float[] scores = scores(values);
    int answer = which % scores.length;

    Rank rank = Rank.of(scores, answer, new int[] {answer});

    List<Integer> worse = new ArrayList<>(values);
    worse.removeIf(v -> v <= values.get(answer));
    assertThat(rank.optimistic()).isEqualTo(worse.size() + 1.0);
    long same = values.stream().filter(v -> v.equals(values.get(answer))).count();
    assertThat(rank.pessimistic()).isEqualTo(worse.size() + (double) same);
    assertThat(rank.average()).isEqualTo((rank.optimistic() + rank.pessimistic()) / 2);
  }

  @Property
  void otherTrueAnswersDoNotCount(
      @ForAll @Size(min = 3, max = 30) List<@IntRange(min = 0, max = 4) Integer> values) {
    float[] scores = scores(values);
    float[] without = scores.clone();
    without[1] = -1;

    Rank filtered = Rank.of(scores, 0, new int[] {0, 1});

    assertThat(filtered).isEqualTo(Rank.of(without, 0, new int[] {0}));
  }

  private static float[] scores(List<Integer> values) {
    float[] scores = new float[values.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = values.get(i);
    }
    return scores;
  }
}
