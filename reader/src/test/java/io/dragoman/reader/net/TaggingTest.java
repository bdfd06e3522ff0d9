package io.dragoman.reader.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class TaggingTest {

  @Test
  void keepsASpanTogetherThatBeginsWeakly() {
    float[][] tags = {{0.9f, 0.1f, 0}, {0.45f, 0.4f, 0.15f}, {0.1f, 0.1f, 0.8f}, {0.9f, 0, 0.1f}};
    assertThat(Tagging.best(tags)).containsExactly(0, 1, 2, 0);
  }

  @Test
  void beginsASecondSpanBesideTheFirst() {
    float[][] tags = {{0.1f, 0.9f, 0}, {0.1f, 0.8f, 0.1f}};
    assertThat(Tagging.best(tags)).containsExactly(1, 1);
  }

  @Test
  void ofNoWordsIsEmpty() {
    assertThat(Tagging.best(new float[0][3])).isEmpty();
  }

  @Test
  void whatHoldsWordsTogetherDecidesWhereTheyThemselvesLeaveItOpen() {
    float[][] tags = {{0.1f, 0.9f, 0}, {0.5f, 0.1f, 0.4f}};
    assertThat(Tagging.best(tags)).containsExactly(1, 0);
    float[][][] joints = new float[2][3][3];
    joints[1][Tagging.BEGIN][Tagging.INSIDE] = 1;
    assertThat(Tagging.best(tags, joints)).containsExactly(1, 2);
  }

  @Property
  void insideNeverFollowsOutsideAndNoOtherPathIsLikelier(
      @ForAll @Size(12) List<@IntRange(min = 1, max = 99) Integer> percents) {
    float[][] tags = new float[4][3];
    for (int i = 0; i < percents.size(); i++) {
      tags[i / 3][i % 3] = percents.get(i) / 100f;
    }
    int[] path = Tagging.best(tags);
    assertThat(legal(path)).isTrue();
    for (int code = 0; code < 81; code++) {
      int[] other = {code % 3, code / 3 % 3, code / 9 % 3, code / 27};
      if (legal(other)) {
        assertThat(score(tags, other)).isLessThanOrEqualTo(score(tags, path) + 1e-6);
      }
    }
  }

  private static boolean legal(int[] path) {
    for (int w = 0; w < path.length; w++) {
      if (path[w] == Tagging.INSIDE && (w == 0 || path[w - 1] == Tagging.OUTSIDE)) {
        return false;
      }
    }
    return true;
  }

  private static double score(float[][] tags, int[] path) {
    double sum = 0;
    for (int w = 0; w < path.length; w++) {
      sum += Math.log(tags[w][path[w]]);
    }
    return sum;
  }
}
