package io.dragoman.bench;

import java.util.List;
import java.util.Locale;

/**
 * Counts of what was told, what is right, and what of it was told.
 *
 * @param told how many were told
 * @param right how many there are
 * @param hits how many of these were told
 */
record Overlap(int told, int right, int hits) {
  static final Overlap NONE = new Overlap(0, 0, 0);

  /**
   * A stretch of text.
   *
   * @param begin first offset
   * @param end offset behind the last
   */
  record Stretch(int begin, int end) {
    boolean meets(Stretch other) {
      return begin < other.end && other.begin < end;
    }
  }

  Overlap plus(Overlap other) {
    return new Overlap(told + other.told, right + other.right, hits + other.hits);
  }

  /** F1 in percent; 0 where nothing is told and nothing is right. */
  double f1() {
    return told + right == 0 ? 0 : 200.0 * hits / (told + right);
  }

  double precision() {
    return told == 0 ? 0 : 100.0 * hits / told;
  }

  double recall() {
    return right == 0 ? 0 : 100.0 * hits / right;
  }

  /** Returns precision, recall and F1 as a table has them. */
  String figures() {
    return String.format(Locale.ROOT, "P %5.1f  R %5.1f  F1 %5.1f", precision(), recall(), f1());
  }

  /** Pairs stretches that meet, each with one at most, in text order. */
  static Overlap ofStretches(List<Stretch> told, List<Stretch> right) {
    int hits = 0;
    boolean[] used = new boolean[right.size()];
    for (Stretch stretch : told) {
      for (int i = 0; i < used.length; i++) {
        if (!used[i] && stretch.meets(right.get(i))) {
          used[i] = true;
          hits++;
          break;
        }
      }
    }
    return new Overlap(told.size(), right.size(), hits);
  }

  /** Counts the words that stand in stretches of either side. */
  static Overlap ofWords(List<Stretch> words, List<Stretch> told, List<Stretch> right) {
    int a = 0;
    int b = 0;
    int both = 0;
    for (Stretch word : words) {
      boolean inTold = told.stream().anyMatch(word::meets);
      boolean inRight = right.stream().anyMatch(word::meets);
      a += inTold ? 1 : 0;
      b += inRight ? 1 : 0;
      both += inTold && inRight ? 1 : 0;
    }
    return new Overlap(a, b, both);
  }
}
