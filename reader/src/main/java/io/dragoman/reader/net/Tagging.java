package io.dragoman.reader.net;

/**
 * The likeliest sequence of outside, begin and inside (Viterbi 1967), where inside never follows
 * outside.
 */
final class Tagging {
  static final int OUTSIDE = 0;
  static final int BEGIN = 1;
  static final int INSIDE = 2;
  static final int TAGS = 3;
  private static final double LEAST = 1e-9;

  private Tagging() {}

  /**
   * Returns the tag of every word, each word for itself.
   *
   * @param tags probabilities of the three tags for each word
   */
  static int[] best(float[][] tags) {
    return best(tags, new float[tags.length][TAGS][TAGS]);
  }

  /**
   * Returns the tag of every word.
   *
   * @param tags probabilities of the three tags for each word
   * @param joints what speaks for a tag of each word (third index) behind each tag of the word
   *     before (second index), as logarithms; those of the first word do not count
   */
  static int[] best(float[][] tags, float[][][] joints) {
    int n = tags.length;
    int[][] from = new int[n][TAGS];
    double[] score = {0, 0, Double.NEGATIVE_INFINITY};
    for (int w = 0; w < n; w++) {
      double[] next = new double[TAGS];
      for (int tag = 0; tag < TAGS; tag++) {
        double own = Math.log(Math.max(LEAST, tags[w][tag]));
        if (w == 0) {
          next[tag] = tag == INSIDE ? Double.NEGATIVE_INFINITY : own;
        } else {
          double[] joined = joined(score, joints[w], tag);
          int best = bestBefore(joined, tag);
          from[w][tag] = best;
          next[tag] = joined[best] + own;
        }
      }
      score = next;
    }
    int[] path = new int[n];
    int tag = bestBefore(score, OUTSIDE);
    for (int w = n - 1; w >= 0; w--) {
      path[w] = tag;
      tag = from[w][tag];
    }
    return path;
  }

  private static double[] joined(double[] score, float[][] joint, int tag) {
    double[] sums = new double[TAGS];
    for (int before = 0; before < TAGS; before++) {
      sums[before] = score[before] + joint[before][tag];
    }
    return sums;
  }

  private static int bestBefore(double[] score, int tag) {
    int best = tag == INSIDE ? BEGIN : OUTSIDE;
    for (int before = best + 1; before < TAGS; before++) {
      if (score[before] > score[best]) {
        best = before;
      }
    }
    return best;
  }
}
