package io.dragoman.outlook.forecast.score;

import java.util.Arrays;

/**
 * The rank of a true answer among all actors, other true answers of the same question and day left
 * out (the time-aware filter).
 *
 * @param above how many actors score higher
 * @param level how many others score the same
 */
public record Rank(int above, int level) {
  /**
   * Ranks an answer.
   *
   * @param scores by actor
   * @param answer the answer to rank
   * @param answers all true answers of the question on that day, ascending
   */
  public static Rank of(float[] scores, int answer, int[] answers) {
    float own = scores[answer];
    int above = 0;
    int level = -1;
    for (float score : scores) {
      above += score > own ? 1 : 0;
      level += score == own ? 1 : 0;
    }
    for (int other : answers) {
      if (other != answer) {
        above -= scores[other] > own ? 1 : 0;
        level -= scores[other] == own ? 1 : 0;
      }
    }
    return new Rank(above, level);
  }

  /** True where the answers, which ascend, hold an actor. */
  public static boolean holds(int[] answers, int actor) {
    return Arrays.binarySearch(answers, actor) >= 0;
  }

  /** The rank if ties went the answer's way. */
  public double optimistic() {
    return above + 1.0;
  }

  /** The rank if ties went against the answer. */
  public double pessimistic() {
    return above + level + 1.0;
  }

  /** The mean rank over all orders of the ties. */
  public double average() {
    return above + level / 2.0 + 1;
  }
}
