package io.dragoman.reader.net;

/**
 * The likeliest sequence of outside, begin and inside (Viterbi 1967), where inside never follows
 * outside.
 */
final class Tagging {
  static final int OUTSIDE = 0;
  static final int BEGIN = 1;
  static final int INSIDE = 2;
  private static final int TAGS = 3;
  private static final double LEAST = 1e-9;

  private Tagging() {}

  /**
   * Returns the tag of every word.
   *
   * @param tags probabilities of the three tags for each word
   */
  static int[] best(float[][] tags) {
    int n = tags.length;
    int[][] from = new int[n][TAGS];
    double[] score = {0, 0, Double.NEGATIVE_INFINITY};
    for (int w = 0; w < n; w++) {
      double[] next = new double[TAGS];
      for (int tag = 0; tag < TAGS; tag++) {
        int best = bestBefore(score, tag, w == 0);
        from[w][tag] = best;
        next[tag] = score[best] + Math.log(Math.max(LEAST, tags[w][tag]));
      }
      score = next;
      if (w == 0) {
        score[INSIDE] = Double.NEGATIVE_INFINITY;
      }
    }
    int[] path = new int[n];
    int tag = bestBefore(score, OUTSIDE, false);
    for (int w = n - 1; w >= 0; w--) {
      path[w] = tag;
      tag = from[w][tag];
    }
    return path;
  }

  private static int bestBefore(double[] score, int tag, boolean first) {
    if (first) {
      return OUTSIDE;
    }
    int best = tag == INSIDE ? BEGIN : OUTSIDE;
    for (int before = best + 1; before < TAGS; before++) {
      if (score[before] > score[best]) {
        best = before;
      }
    }
    return best;
  }
}
