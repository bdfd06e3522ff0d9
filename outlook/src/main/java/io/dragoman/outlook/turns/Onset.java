package io.dragoman.outlook.turns;

import io.dragoman.outlook.deeds.Deed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/** The day on which a change between two stretches of weeks began. */
final class Onset {
  /** A single early article must not outweigh the many days without any that follow it. */
  private static final double STEEPEST = 10;

  private Onset() {}

  /**
   * Returns the day, from a week before the second stretch to two weeks into it, at which the days'
   * counts are told best by the first rate before it and the second from it on (Poisson).
   */
  static LocalDate day(Channel channel, Segmentation.Stretch before, Segmentation.Stretch after) {
    LocalDate from = channel.day(after.begin()).minusDays(Channel.WEEK);
    int days = Channel.WEEK * 3;
    double[] counts = new double[days];
    Set<String> seen = new HashSet<>();
    for (Deed deed : channel.deeds()) {
      long at = ChronoUnit.DAYS.between(from, deed.day());
      if (at >= 0 && at < days) {
        for (String article : deed.articles()) {
          counts[(int) at] += seen.add(at + " " + article) ? 1 : 0;
        }
      }
    }
    double high = after.rate() / Channel.WEEK;
    double low = Math.max(before.rate() / Channel.WEEK, high / STEEPEST);
    double best = Double.NEGATIVE_INFINITY;
    double value = 0;
    int bestAt = 0;
    for (int at = days - 1; at >= 0; at--) {
      value += counts[at] * Math.log(high / low) - (high - low);
      if (value >= best && counts[at] > 0) {
        best = value;
        bestAt = at;
      }
    }
    return best == Double.NEGATIVE_INFINITY ? channel.day(after.begin()) : from.plusDays(bestAt);
  }
}
