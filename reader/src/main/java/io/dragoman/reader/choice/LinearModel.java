package io.dragoman.reader.choice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/**
 * A log-linear choice among a few options, each described by features in words. The weights are
 * what the programs in reader/data have learnt. Immutable; safe to share between threads.
 */
public final class LinearModel {
  private final Map<String, Float> weights;

  private LinearModel(Map<String, Float> weights) {
    this.weights = weights;
  }

  /**
   * Reads weights.
   *
   * @param beside a class in whose package the file lies
   * @param name the file: gzip, one weight, a tab and a feature a line
   * @throws LinearModelException if it is missing or broken
   */
  public static LinearModel load(Class<?> beside, String name) {
    Map<String, Float> weights = new HashMap<>();
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new LinearModelException("weights " + name + ": not in the jar");
      }
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        weights.put(line.substring(tab + 1), Float.parseFloat(line.substring(0, tab)));
      }
    } catch (IOException | NumberFormatException e) {
      throw new LinearModelException("weights " + name + ": " + e.getMessage(), e);
    }
    return new LinearModel(weights);
  }

  /**
   * The option whose features have the greatest sum of weights; the first of equals.
   *
   * @param options at least one
   * @param features the features of an option
   */
  public <T> T best(List<T> options, Function<T, List<String>> features) {
    T best = options.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (T option : options) {
      double score = score(features.apply(option));
      if (score > most) {
        most = score;
        best = option;
      }
    }
    return best;
  }

  private double score(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      Float weight = weights.get(feature);
      if (weight != null) {
        sum += weight;
      }
    }
    return sum;
  }
}
