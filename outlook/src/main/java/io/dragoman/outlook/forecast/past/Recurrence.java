package io.dragoman.outlook.forecast.past;

import io.dragoman.outlook.forecast.data.IntList;
import java.util.Arrays;

/**
 * How often and how lately each row of an index happened: sums that fade with several half-lives,
 * the number of times, and the first, last and last but one day.
 */
public final class Recurrence {
  /** Days after which an occurrence counts half. */
  static final double[] HALF_LIVES = {2, 8, 32, 128, 1024};

  /** The number of half-lives. */
  public static final int KINDS = 5;

  /** The gap, in days, to what never happened. */
  public static final int NEVER = 1 << 14;

  private static final int END = -1;
  private static final int HORIZON = 1 << 13;
  private static final float[][] FADED = faded();

  private float[] sums = new float[KINDS * 256];
  private int[] last = new int[256];
  private int[] beforeLast = new int[256];
  private int[] first = new int[256];
  private int[] count = new int[256];
  private final boolean remembers;
  private int[] newest = new int[0];
  private int[] chainDay = new int[0];
  private int[] chainNext = new int[0];
  private int chained;

  public Recurrence() {
    this(false);
  }

  /**
   * Makes an empty one.
   *
   * @param remembers whether each occurrence is kept, so that it can be taken back
   */
  public Recurrence(boolean remembers) {
    this.remembers = remembers;
  }

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
  public static float faded(int kind, int gap) {
    return FADED[kind][Math.min(gap, HORIZON - 1)];
  }

  /** Notes that a row happened on a day, which is no earlier than any noted before. */
  public void note(int row, int day) {
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
    if (remembers) {
      chain(row, day);
    }
  }

  /** Puts an occurrence into the row's chain, which runs from the newest to the oldest. */
  private void chain(int row, int day) {
    if (row >= newest.length) {
      int size = newest.length;
      newest = Arrays.copyOf(newest, last.length);
      Arrays.fill(newest, size, newest.length, END);
    }
    if (chained == chainDay.length) {
      chainDay = Arrays.copyOf(chainDay, Math.max(1024, chained * 2));
      chainNext = Arrays.copyOf(chainNext, chainDay.length);
    }
    chainDay[chained] = day;
    int before = END;
    int at = newest[row];
    while (at != END && chainDay[at] > day) {
      before = at;
      at = chainNext[at];
    }
    chainNext[chained] = at;
    if (before == END) {
      newest[row] = chained;
    } else {
      chainNext[before] = chained;
    }
    chained++;
  }

  /**
   * Takes an occurrence back; does nothing where there was none on the day.
   *
   * @throws IllegalStateException if occurrences are not kept
   */
  public void forget(int row, int day) {
    if (!remembers) {
      throw new IllegalStateException("occurrences are not kept");
    }
    if (row < 0 || row >= newest.length) {
      return;
    }
    int before = END;
    int at = newest[row];
    while (at != END && chainDay[at] != day) {
      before = at;
      at = chainNext[at];
    }
    if (at == END) {
      return;
    }
    if (before == END) {
      newest[row] = chainNext[at];
    } else {
      chainNext[before] = chainNext[at];
    }
    recount(row);
  }

  /** Notes an occurrence of any day, be it before others. */
  public void insert(int row, int day) {
    if (count(row) == 0 || day >= last[row]) {
      note(row, day);
    } else if (remembers) {
      chain(row, day);
      recount(row);
    } else {
      throw new IllegalStateException("day " + day + " comes before what is known");
    }
  }

  private void recount(int row) {
    int at = newest[row];
    int kept = row * KINDS;
    Arrays.fill(sums, kept, kept + KINDS, 0);
    count[row] = 0;
    if (at == END) {
      return;
    }
    last[row] = chainDay[at];
    beforeLast[row] = last[row] - NEVER;
    for (; at != END; at = chainNext[at]) {
      int day = chainDay[at];
      if (count[row] > 0 && beforeLast[row] == last[row] - NEVER && day != last[row]) {
        beforeLast[row] = day;
      }
      first[row] = day;
      count[row]++;
      for (int k = 0; k < KINDS; k++) {
        sums[kept + k] += faded(k, last[row] - day);
      }
    }
  }

  /** The last days on which a row happened, newest first, each as often as it did. */
  public int[] lastDays(int row, int most) {
    IntList days = new IntList();
    if (row >= 0 && row < newest.length) {
      for (int at = newest[row]; at != END && days.size() < most; at = chainNext[at]) {
        days.add(chainDay[at]);
      }
    }
    return days.toArray();
  }

  /** The faded sum of a row on a day; 0 for {@link KeyIndex#NONE}. */
  public float sum(int row, int kind, int day) {
    if (row < 0 || row >= last.length || count[row] == 0) {
      return 0;
    }
    return sums[row * KINDS + kind] * faded(kind, day - last[row]);
  }

  /** Days since the row last happened. */
  public int gap(int row, int day) {
    return row < 0 || row >= last.length || count[row] == 0 ? NEVER : day - last[row];
  }

  /** Days since the day before the last on which the row happened. */
  public int gapBefore(int row, int day) {
    return row < 0 || row >= last.length || count[row] == 0
        ? NEVER
        : Math.min(NEVER, day - beforeLast[row]);
  }

  /** Days since the row first happened. */
  public int age(int row, int day) {
    return row < 0 || row >= last.length || count[row] == 0 ? NEVER : day - first[row];
  }

  /** How often the row happened. */
  public int count(int row) {
    return row < 0 || row >= last.length ? 0 : count[row];
  }
}
