package io.dragoman.outlook.dyads;

import io.dragoman.model.EventType;
import io.dragoman.model.QuadClass;
import java.util.Arrays;

/**
 * What is known of a dyad on a day, in numbers: measures, and the typed rules whose condition
 * holds: "after A r B, so many days ago".
 *
 * @param measures {@link #MEASURES} numbers
 * @param rules the numbers of the rules, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // Read by index in the innermost loop.
record Traits(float[] measures, int[] rules) {
  /** The classes of gaps, in days: 0 to 10, to 30, to 90. */
  static final int[] GAPS = {10, 30, 90};

  static final int MEASURES = 32;
  static final int RULES = Activity.TYPES * 2 * GAPS.length;

  /** What a measure speaks of. */
  enum Topic {
    SAME("how often it happened between the two, and how lately"),
    BACK("how often the other did the same"),
    DEALINGS("what else was between the two"),
    SOURCE("how often the first does this to others"),
    TARGET("how often this is done to the second"),
    TIMES("how much of it there is at large");

    private final String text;

    Topic(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }

    static Topic of(int measure) {
      return measure < 10
          ? SAME
          : measure < 13
              ? BACK
              : measure < 21 ? DEALINGS : measure < 25 ? SOURCE : measure < 29 ? TARGET : TIMES;
    }
  }

  private static final int[] QUADS = quads();

  private static int[] quads() {
    return Arrays.stream(QuadClass.values())
        .mapToInt(
            quad ->
                Arrays.stream(EventType.values())
                    .filter(type -> type.quadClass() == quad)
                    .mapToInt(type -> Activity.bit(type))
                    .sum())
        .toArray();
  }

  /**
   * Looks at a dyad.
   *
   * @param activity of the same day
   * @param rates the dyad's own rates of the outcome, one for each of {@link Rate#HALF_LIVES}, 0 to
   *     1; the first measures are their log-odds
   */
  static Traits of(
      Chronicle chronicle,
      Activity activity,
      Chronicle.Dyad dyad,
      int mask,
      double[] rates,
      int day) {
    Strand there = chronicle.strand(dyad);
    Strand back = chronicle.strand(dyad.turned());
    float[][] own = new float[Activity.TYPES][Activity.HALF_LIVES];
    float[][] other = new float[Activity.TYPES][Activity.HALF_LIVES];
    there.fade(day, own);
    back.fade(day, other);
    float[] m = new float[MEASURES];
    int at = 0;
    for (double rate : rates) {
      double p = Math.clamp(rate, 1e-4, 1 - 1e-4);
      m[at++] = (float) Math.log(p / (1 - p));
    }
    for (int k = 0; k < Activity.HALF_LIVES; k++) {
      m[at++] = log(Activity.sum(own, mask, k));
    }
    m[at++] = Activity.sum(own, mask, 3) < 0.01f ? 1 : 0;
    m[at++] = log(Activity.sum(other, mask, 0));
    m[at++] = log(Activity.sum(other, mask, 1));
    m[at++] = log(Activity.sum(other, mask, 3));
    for (int quad : QUADS) {
      m[at++] = log(Activity.sum(own, quad, 2));
      m[at++] = log(Activity.sum(other, quad, 2));
    }
    int any = (1 << Activity.TYPES) - 1;
    m[at++] = log(activity.did(dyad.source(), mask, 1));
    m[at++] = log(activity.did(dyad.source(), mask, 3));
    m[at++] = log(activity.did(dyad.source(), any, 1));
    m[at++] = log(activity.underwent(dyad.source(), mask, 1));
    m[at++] = log(activity.underwent(dyad.target(), mask, 1));
    m[at++] = log(activity.underwent(dyad.target(), mask, 3));
    m[at++] = log(activity.underwent(dyad.target(), any, 1));
    m[at++] = log(activity.did(dyad.target(), mask, 1));
    float lately = activity.all(any, 1) / 46f;
    m[at++] = (float) Math.log(lately + 0.1);
    m[at++] = (float) Math.log((activity.all(mask, 1) + 1) / (activity.all(any, 1) + 5));
    m[at] = (float) Math.log((activity.all(any, 0) + 1) / (activity.all(any, 2) + 4));
    return new Traits(m, rules(there, back, day));
  }

  private static int[] rules(Strand there, Strand back, int day) {
    int[] gaps = new int[Activity.TYPES];
    int[] found = new int[2 * Activity.TYPES];
    int size = 0;
    for (int direction = 0; direction < 2; direction++) {
      (direction == 0 ? there : back).gaps(day, gaps);
      for (int type = 0; type < Activity.TYPES; type++) {
        int gapClass = 0;
        while (gapClass < GAPS.length && gaps[type] > GAPS[gapClass]) {
          gapClass++;
        }
        if (gapClass < GAPS.length) {
          found[size++] = (direction * Activity.TYPES + type) * GAPS.length + gapClass;
        }
      }
    }
    return Arrays.copyOf(found, size);
  }

  private static float log(float sum) {
    return (float) Math.log1p(sum);
  }
}
