package io.dragoman.outlook.dyads;

import java.util.List;

/**
 * The recency-weighted rate of an outcome in a dyad: the share of past windows, each as long as the
 * horizon, in which it happened; a window counts half after so many days.
 *
 * @param halfLife in days
 * @param usual the share over all dyads, which counts as one window
 */
record Rate(double halfLife, double usual) {
  /** The half-lives to choose from, in days. */
  static final List<Integer> HALF_LIVES = List.of(90, 180, 365, 730, 1460);

  /** So many windows back nothing counts any more. */
  private static final int FARTHEST = 3650;

  /** The rates with each half-life. */
  static List<Rate> all(double usual) {
    return HALF_LIVES.stream().map(days -> new Rate(days, usual)).toList();
  }

  /** The rate on a day. */
  double of(Strand strand, int mask, int first, int day, int horizon) {
    double fade = Math.pow(0.5, horizon / halfLife);
    int windows = Math.max(0, Math.min(FARTHEST, day - first)) / horizon + 1;
    double all = (1 - Math.pow(fade, windows)) / (1 - fade);
    double hits = 0;
    int seen = -1;
    for (int i = strand.until(day) - 1; i >= 0; i--) {
      int window = (day - strand.day(i)) / horizon;
      if (window >= windows) {
        break;
      }
      if (window != seen && (strand.type(i) & mask) != 0 && strand.isKnown(i, day)) {
        seen = window;
        hits += Math.pow(fade, window);
      }
    }
    return (hits + usual) / (all + 1);
  }
}
