package io.dragoman.record.grouping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of words beforehand: how rare a stem is in news, and what a trigger's stem means,
 * as a point on a sphere where words of one meaning lie together. Fixed tables: what else is in a
 * record changes neither.
 */
final class Lexicon {
  private final Map<String, Float> rarity = new HashMap<>();
  private final Map<String, float[]> meanings = new HashMap<>();
  private final float unseen;

  private Lexicon(List<String[]> words, List<String[]> triggers) {
    float rarest = 0;
    for (String[] row : words) {
      float value = Float.parseFloat(row[1]);
      rarity.put(row[0], value);
      rarest = Math.max(rarest, value);
    }
    unseen = rarest + 1;
    for (String[] row : triggers) {
      float[] point = new float[row.length - 1];
      for (int i = 0; i < point.length; i++) {
        point[i] = Integer.parseInt(row[i + 1]);
      }
      meanings.put(row[0], onSphere(point));
    }
  }

  /**
   * Loads the tables that are shipped.
   *
   * @throws GroupingException if one is missing or broken
   */
  static Lexicon load() {
    return new Lexicon(Table.rows("words.tsv.gz"), Table.rows("triggers.tsv.gz"));
  }

  /** The logarithm of how many sentences there are for one with the stem; about 1 to 11. */
  float rarity(String stem) {
    return rarity.getOrDefault(stem, unseen);
  }

  /** The mean meaning of those stems that are known, of length 1. */
  Optional<float[]> meaning(List<String> stems) {
    float[] sum = new float[0];
    for (String stem : stems) {
      float[] point = meanings.get(stem);
      if (point != null) {
        sum = sum.length == 0 ? point.clone() : plus(sum, point);
      }
    }
    return sum.length == 0 ? Optional.empty() : Optional.of(onSphere(sum));
  }

  private static float[] plus(float[] sum, float[] point) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += point[i];
    }
    return sum;
  }

  private static float[] onSphere(float[] point) {
    double square = 0;
    for (float x : point) {
      square += (double) x * x;
    }
    float length = (float) Math.sqrt(square);
    for (int i = 0; i < point.length && length > 0; i++) {
      point[i] /= length;
    }
    return point;
  }
}
