package io.dragoman.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * B-cubed (Bagga and Baldwin 1998): for each mention, how much of its group belongs with it and how
 * much of what belongs with it is in its group.
 *
 * @param mentions how many mentions
 * @param precision sum of the mentions' precisions
 * @param recall sum of the mentions' recalls
 */
record BCubed(int mentions, double precision, double recall) {
  static final BCubed NONE = new BCubed(0, 0, 0);

  /**
   * Scores groups.
   *
   * @param told the group that each mention was put in
   * @param right the group that each belongs in, in the same order
   */
  static BCubed of(List<?> told, List<?> right) {
    Map<Object, Integer> toldSizes = sizes(told);
    Map<Object, Integer> rightSizes = sizes(right);
    Map<List<Object>, Integer> shared = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      shared.merge(List.of(told.get(i), right.get(i)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < told.size(); i++) {
      double both = shared.getOrDefault(List.of(told.get(i), right.get(i)), 0);
      precision += both / toldSizes.getOrDefault(told.get(i), 1);
      recall += both / rightSizes.getOrDefault(right.get(i), 1);
    }
    return new BCubed(told.size(), precision, recall);
  }

  private static Map<Object, Integer> sizes(List<?> groups) {
    Map<Object, Integer> sizes = new HashMap<>();
    groups.forEach(group -> sizes.merge(group, 1, Integer::sum));
    return sizes;
  }

  BCubed plus(BCubed other) {
    return new BCubed(
        mentions + other.mentions, precision + other.precision, recall + other.recall);
  }

  double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 200 * precision * recall / sum / mentions;
  }

  String figures() {
    return String.format(
        Locale.ROOT,
        "P %5.1f  R %5.1f  F1 %5.1f",
        100 * precision / Math.max(1, mentions),
        100 * recall / Math.max(1, mentions),
        f1());
  }
}
