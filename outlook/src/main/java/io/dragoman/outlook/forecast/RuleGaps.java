package io.dragoman.outlook.forecast;

/** How long ago something happened, in classes of days that grow. */
final class RuleGaps {
  private static final int[] LAST_DAYS = {1, 2, 3, 5, 8, 15, 30, 60, 120, 250, 600};
  private static final byte[] CLASSES = classes();

  /** How many classes there are. */
  static final int COUNT = LAST_DAYS.length + 1;

  private RuleGaps() {}

  private static byte[] classes() {
    byte[] classes = new byte[LAST_DAYS[LAST_DAYS.length - 1] + 1];
    int c = 0;
    for (int gap = 0; gap < classes.length; gap++) {
      if (gap > LAST_DAYS[c]) {
        c++;
      }
      classes[gap] = (byte) c;
    }
    return classes;
  }

  /** The class of a gap in days. */
  static int of(int gap) {
    return gap < CLASSES.length ? CLASSES[gap] : COUNT - 1;
  }

  /** The longest gap of a class in days; the last class has no end and gives its first day. */
  static int lastDay(int gapClass) {
    return gapClass < LAST_DAYS.length ? LAST_DAYS[gapClass] : LAST_DAYS[LAST_DAYS.length - 1] + 1;
  }
}
