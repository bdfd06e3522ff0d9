package io.dragoman.outlook.forecast.data;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Dated rows of who did what to whom, in the order of their days and within a day of their numbers,
 * so that nothing depends on the order in which they were read. Immutable.
 */
public final class Quadruples {
  /** No rows. */
  public static final Quadruples NONE =
      new Quadruples(new int[0], new int[0], new int[0], new int[0]);

  private final int[] subjects;
  private final int[] relations;
  private final int[] objects;
  private final int[] days;

  private Quadruples(int[] subjects, int[] relations, int[] objects, int[] days) {
    this.subjects = subjects;
    this.relations = relations;
    this.objects = objects;
    this.days = days;
  }

  /**
   * Makes rows out of columns of equal length.
   *
   * @param subjects who, numbered from 0
   * @param relations did what, numbered from 0
   * @param objects to whom, numbered as the subjects are
   * @param days when, in days from any first day
   */
  public static Quadruples of(int[] subjects, int[] relations, int[] objects, int[] days) {
    Quadruples raw = new Quadruples(subjects, relations, objects, days);
    int[] order = new int[days.length];
    long[] keys = new long[days.length];
    for (int i = 0; i < order.length; i++) {
      keys[i] = ((long) days[i] << 32) | i;
    }
    Arrays.sort(keys);
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) keys[i];
    }
    for (int from = 0, to = 0; from < order.length; from = to) {
      while (to < order.length && days[order[to]] == days[order[from]]) {
        to++;
      }
      raw.sortDay(order, from, to);
    }
    return raw.picked(order);
  }

  private void sortDay(int[] order, int from, int to) {
    Integer[] day = new Integer[to - from];
    for (int i = from; i < to; i++) {
      day[i - from] = order[i];
    }
    Arrays.sort(
        day,
        (a, b) -> {
          int bySubject = Integer.compare(subjects[a], subjects[b]);
          int byRelation = Integer.compare(relations[a], relations[b]);
          return bySubject != 0
              ? bySubject
              : byRelation != 0 ? byRelation : Integer.compare(objects[a], objects[b]);
        });
    for (int i = from; i < to; i++) {
      order[i] = day[i - from];
    }
  }

  private Quadruples picked(int[] rows) {
    int[][] columns = {subjects, relations, objects, days};
    int[][] picked = new int[columns.length][rows.length];
    for (int c = 0; c < columns.length; c++) {
      for (int i = 0; i < rows.length; i++) {
        picked[c][i] = columns[c][rows[i]];
      }
    }
    return new Quadruples(picked[0], picked[1], picked[2], picked[3]);
  }

  /** Returns these rows and others together. */
  public Quadruples and(Quadruples others) {
    return of(
        joined(subjects, others.subjects),
        joined(relations, others.relations),
        joined(objects, others.objects),
        joined(days, others.days));
  }

  private static int[] joined(int[] a, int[] b) {
    int[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  /** Returns the rows of those days that fit. */
  public Quadruples onDays(IntPredicate fits) {
    return picked(IntStream.range(0, size()).filter(i -> fits.test(days[i])).toArray());
  }

  /** Returns the rows of the days from the first (included) to the last (included). */
  public Quadruples between(int first, int last) {
    return picked(IntStream.range(firstOf(first), firstOf(last + 1)).toArray());
  }

  /** Returns the position of the first row that is not before a day. */
  public int firstOf(int day) {
    return firstOf(days, day);
  }

  /** Returns the position of the first of some rising days that is not before a day. */
  public static int firstOf(int[] days, int day) {
    int low = 0;
    int high = days.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[middle] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns how many rows there are. */
  public int size() {
    return days.length;
  }

  /** Returns who acts in a row. */
  public int subject(int row) {
    return subjects[row];
  }

  /** Returns what is done in a row. */
  public int relation(int row) {
    return relations[row];
  }

  /** Returns to whom it is done in a row. */
  public int object(int row) {
    return objects[row];
  }

  /** Returns the day of a row. */
  public int day(int row) {
    return days[row];
  }

  /** Returns the day of the first row; -1 where there is none. */
  public int firstDay() {
    return days.length == 0 ? -1 : days[0];
  }

  /** Returns the day of the last row; -1 where there is none. */
  public int lastDay() {
    return days.length == 0 ? -1 : days[days.length - 1];
  }
}
