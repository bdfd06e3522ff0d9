package io.dragoman.outlook;

import java.util.Arrays;

/**
 * How often and how lately each row of an index happened: sums that fade with several half-lives,
 * the number of times, and the first, last and last but one day.
 */
final class Recurrence {
  /** Days after which an occurrence counts half. */
  static final double[] HALF_LIVES = {2, 8, 32, 128, 1024};

  /** The number of half-lives. */
  static final int KINDS = HALF_LIVES.length;

  /** The gap, in days, to what never happened. */
  static final int NEVER = 1 << 14;

  private static final int HORIZON = 1 << 13;
  private static final float[][] FADED = faded();

  private float[] sums = new float[KINDS * 256];
  private int[] last = new int[256];
  private int[] beforeLast = new int[256];
  private int[] first = new int[256];
  private int[] count = new int[256];

  private static float[][] faded() {
    float[][] table = new float[KINDS][HORIZON];
    for (int k = 0; k < KINDS; k++) {
      for (int gap = 0; gap < HORIZON; gap++) {
        table[k][gap] = (float) Math.pow(0.5, gap / HALF_LIVES[k]);
      }
    }
    return table;
  }

  /** What is left of one occurrence after so many days, for the half-life with this number. */
  static float faded(int kind, int gap) {
    return FADED[kind][Math.min(gap, HORIZON - 1)];
  }

  /** Notes that a row happened on a day, which is no earlier than any noted before. */
  void note(int row, int day) {
    if (row >= last.length) {
      int size = Math.max(row + 1, last.length * 2);
      sums = Arrays.copyOf(sums, size * KINDS);
      last = Arrays.copyOf(last, size);
      beforeLast = Arrays.copyOf(beforeLast, size);
      first = Arrays.copyOf(first, size);
      count = Arrays.copyOf(count, size);
    }
    int at = row * KINDS;
    if (count[row] == 0) {
      first[row] = day;
      beforeLast[row] = day - NEVER;
      last[row] = day;
    } else if (last[row] != day) {
      int gap = day - last[row];
      for (int k = 0; k < KINDS; k++) {
        sums[at + k] *= faded(k, gap);
      }
      beforeLast[row] = last[row];
      last[row] = day;
    }
    for (int k = 0; k < KINDS; k++) {
      sums[at + k] += 1;
    }
    count[row]++;
  }

  /** The faded sum of a row on a day; 0 for {@link KeyIndex#NONE}. */
  float sum(int row, int kind, int day) {
    if (row < 0 || row >= last.length || count[row] == 0) {
      return 0;
    }
    return sums[row * KINDS + kind] * faded(kind, day - last[row]);
  }

  /** Days since the row last happened. */
  int gap(int row, int day) {
    return row < 0 || row >= last.length || count[row] == 0 ? NEVER : day - last[row];
  }

  /** Days since the day before the last on which the row happened. */
  int gapBefore(int row, int day) {
    return row < 0 || row >= last.length || count[row] == 0
        ? NEVER
        : Math.min(NEVER, day - beforeLast[row]);
  }

  /** Days since the row first happened. */
  int age(int row, int day) {
    return row < 0 || row >= last.length || count[row] == 0 ? NEVER : day - first[row];
  }

  /** How often the row happened. */
  int count(int row) {
    return row < 0 || row >= last.length ? 0 : count[row];
  }
}
