package io.dragoman.outlook.fatalities;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Finds parameters by going along one after the other as long as the score falls, in ever smaller
 * steps. Repeats exactly.
 */
public final class ParameterSearch {
  private static final List<Double> STEPS =
      List.of(0.4, 0.08, 4.0, 0.1, 0.01, 0.05, 0.08, 0.01, 0.1, 0.015, 1.0);
  private static final double SHRINK = 0.6;
  private static final double LEAST_GAIN = 5e-4;

  private ParameterSearch() {}

  /**
   * Returns the best parameters found.
   *
   * @param start where to begin
   * @param rounds how many times to go through the parameters
   * @param score what is to be small
   */
  public static Parameters from(Parameters start, int rounds, ToDoubleFunction<Parameters> score) {
    Parameters best = start;
    double least = score.applyAsDouble(start);
    for (int round = 0; round < rounds; round++) {
      double scale = Math.pow(SHRINK, round);
      for (int k = 0; k < STEPS.size(); k++) {
        for (double step : new double[] {STEPS.get(k) * scale, -STEPS.get(k) * scale}) {
          Parameters next = moved(best, k, step);
          double found = score.applyAsDouble(next);
          while (found < least - LEAST_GAIN) {
            best = next;
            least = found;
            next = moved(best, k, step);
            found = score.applyAsDouble(next);
          }
        }
      }
    }
    return best;
  }

  /** One parameter changed, as far as its range allows. */
  private static Parameters moved(Parameters from, int k, double step) {
    List<Double> values = new ArrayList<>(from.toList());
    double value = values.get(k) + step;
    values.set(
        k,
        switch (k) {
          case 0, 2 -> Math.max(0.2, value);
          case 1, 9 -> Math.clamp(value, 0.0, 1.0);
          case 10 -> Math.max(1, value);
          default -> value;
        });
    return Parameters.of(values);
  }
}
