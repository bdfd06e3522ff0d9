package io.dragoman.outlook.dyads;

import io.dragoman.model.EventType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each party did and underwent lately, on a day: faded sums by type. */
final class Activity {
  /** The types by their number. */
  static final List<EventType> ALL = List.of(EventType.values());

  static final int TYPES = ALL.size();

  /** Half-lives: 8, 32, 128 and 1,024 days. */
  static final int HALF_LIVES = 4;

  private final Map<String, float[][]> did = new HashMap<>();
  private final Map<String, float[][]> underwent = new HashMap<>();
  private final float[][] all = new float[TYPES][HALF_LIVES];

  Activity(Chronicle chronicle, int day) {
    for (Strand strand : chronicle.strands()) {
      if (strand.until(day) > 0) {
        Act any = strand.acts().getFirst();
        strand.fade(day, did.computeIfAbsent(any.source(), p -> new float[TYPES][HALF_LIVES]));
        strand.fade(
            day, underwent.computeIfAbsent(any.target(), p -> new float[TYPES][HALF_LIVES]));
        strand.fade(day, all);
      }
    }
  }

  /** The bit of a type in masks. */
  static int bit(EventType type) {
    return 1 << ALL.indexOf(type);
  }

  float did(String party, int mask, int halfLife) {
    return sum(did.getOrDefault(party, new float[TYPES][HALF_LIVES]), mask, halfLife);
  }

  float underwent(String party, int mask, int halfLife) {
    return sum(underwent.getOrDefault(party, new float[TYPES][HALF_LIVES]), mask, halfLife);
  }

  float all(int mask, int halfLife) {
    return sum(all, mask, halfLife);
  }

  /** The sum over the types of a mask. */
  static float sum(float[][] sums, int mask, int halfLife) {
    float sum = 0;
    for (int type = 0; type < TYPES; type++) {
      sum += ((mask >> type) & 1) * sums[type][halfLife];
    }
    return sum;
  }
}
