package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.score.Score;
import java.util.EnumMap;
import java.util.Map;

/**
 * How well a method ranked the answers of a part.
 *
 * @param method what was measured, such as "recurrence"
 * @param all over all answers
 * @param strata by how much of the answer was seen before
 */
public record MethodScore(String method, Score all, Map<Stratum, Score> strata) {
  static MethodScore of(String method, Evaluation evaluation) {
    Map<Stratum, Score> strata = new EnumMap<>(Stratum.class);
    for (Stratum stratum : Stratum.values()) {
      strata.put(stratum, evaluation.of(stratum));
    }
    return new MethodScore(method, evaluation.all(), strata);
  }
}
