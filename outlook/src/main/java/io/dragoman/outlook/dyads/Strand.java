package io.dragoman.outlook.dyads;

import io.dragoman.outlook.forecast.data.Quadruples;
import io.dragoman.outlook.forecast.past.Recurrence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What one party did to another, by day. Days are counted from 1970; what is looked at as of a day
 * is what was known then. Immutable.
 */
final class Strand {
  static final Strand EMPTY = new Strand(List.of());

  private final List<Act> acts;
  private final int[] days;
  private final int[] known;
  private final int[] types;

  /**
   * @param acts in the order of {@link Act#ORDER}
   */
  Strand(List<Act> acts) {
    this.acts = List.copyOf(acts);
    days = this.acts.stream().mapToInt(act -> (int) act.day().toEpochDay()).toArray();
    known = this.acts.stream().mapToInt(act -> (int) act.known().toEpochDay()).toArray();
    types = this.acts.stream().mapToInt(act -> Activity.bit(act.type())).toArray();
  }

  List<Act> acts() {
    return acts;
  }

  /** The number of acts dated up to a day (included), whenever they came to be known. */
  int until(int day) {
    return Quadruples.firstOf(days, day + 1);
  }

  /** Whether an act was known on a day. */
  boolean isKnown(int act, int day) {
    return known[act] <= day;
  }

  /** The number of acts known on a day that are dated to the days before it, so many at most. */
  int lately(int day, int reach) {
    int number = 0;
    for (int i = until(day) - 1; i >= 0 && days[i] > day - reach; i--) {
      number += isKnown(i, day) ? 1 : 0;
    }
    return number;
  }

  /** Whether one of some types happened after a day and up to another, whenever it was told. */
  boolean has(int mask, int after, int to) {
    for (int i = until(after); i < days.length && days[i] <= to; i++) {
      if ((types[i] & mask) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Adds the faded sums of each type, one for each half-life, of what is known on a day. */
  void fade(int day, float[][] sums) {
    for (int i = until(day) - 1; i >= 0; i--) {
      float[] own = sums[Integer.numberOfTrailingZeros(types[i])];
      for (int k = 0; k < own.length && isKnown(i, day); k++) {
        own[k] += Recurrence.faded(k + 1, day - days[i]);
      }
    }
  }

  /** Days to the last act of each type known on a day; {@link Recurrence#NEVER} where none. */
  void gaps(int day, int[] gaps) {
    Arrays.fill(gaps, Recurrence.NEVER);
    for (int i = until(day) - 1; i >= 0; i--) {
      if (isKnown(i, day)) {
        int type = Integer.numberOfTrailingZeros(types[i]);
        gaps[type] = Math.min(gaps[type], day - days[i]);
      }
    }
  }

  int day(int act) {
    return days[act];
  }

  int type(int act) {
    return types[act];
  }

  int size() {
    return days.length;
  }

  /** The last acts known on a day that fit, newest first. */
  List<Act> last(int day, int most, Predicate<Act> fits) {
    List<Act> found = new ArrayList<>();
    for (int i = until(day) - 1; i >= 0 && found.size() < most; i--) {
      if (isKnown(i, day) && fits.test(acts.get(i))) {
        found.add(acts.get(i));
      }
    }
    return found;
  }
}
