package io.dragoman.outlook.turns;

import java.time.LocalDate;
import java.util.Map;

/** Which side takes the ground. */
final class Initiative {
  private static final int BEFORE = 26;
  private static final int AFTER = 8;
  private static final int LAST = 3;
  private static final int LEAST = 2;

  private Initiative() {}

  /**
   * Returns how much better, in nats, the ground taken around a day is told with a larger share of
   * a side after it than before it (a binomial likelihood ratio); 0 where its share does not rise
   * or nobody took ground before.
   *
   * @param taken the ground that each side took
   */
  static double gain(Side side, LocalDate day, Map<Side, Channel> taken) {
    double ownBefore = 0;
    double ownAfter = 0;
    double before = 0;
    double after = 0;
    for (Map.Entry<Side, Channel> entry : taken.entrySet()) {
      int week = entry.getValue().week(day);
      double earlier = entry.getValue().counts().sum(week - BEFORE, week);
      double later = entry.getValue().counts().sum(week, week + AFTER);
      before += earlier;
      after += later;
      if (entry.getKey().equals(side)) {
        ownBefore = earlier;
        ownAfter = later;
      }
    }
    if (before == 0 || after == 0 || ownAfter / after <= ownBefore / before) {
      return 0;
    }
    return log(ownBefore, before)
        + log(ownAfter, after)
        - log(ownBefore + ownAfter, before + after);
  }

  /**
   * Whether the others took more ground than a side in the half year before a day, the last weeks
   * left out, in which its own attack may have begun.
   */
  static boolean wasLost(Side side, LocalDate day, Map<Side, Channel> taken) {
    double own = 0;
    double others = 0;
    for (Map.Entry<Side, Channel> entry : taken.entrySet()) {
      int week = entry.getValue().week(day);
      double earlier = entry.getValue().counts().sum(week - BEFORE, week - LAST);
      if (entry.getKey().equals(side)) {
        own += earlier;
      } else {
        others += earlier;
      }
    }
    return others > own && others >= LEAST;
  }

  /** Logarithm of the binomial likelihood at its best share. */
  private static double log(double part, double whole) {
    return part(part, whole) + part(whole - part, whole);
  }

  private static double part(double part, double whole) {
    return part == 0 ? 0 : part * Math.log(part / whole);
  }
}
