package io.dragoman.reader.dates;

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
 * what reader/data/train_choices.py has learnt.
 */
final class LinearModel {
  /** Chooses among the options for an event's date. */
  static final LinearModel DATES = load("dates.tsv.gz");

  /** Chooses among the options for an event's number of dead. */
  static final LinearModel DEATHS = load("deaths.tsv.gz");

  private final Map<String, Float> weights;

  private LinearModel(Map<String, Float> weights) {
    this.weights = weights;
  }

  private static LinearModel load(String name) {
    Map<String, Float> weights = new HashMap<>();
    try (InputStream in = LinearModel.class.getResourceAsStream(name)) {
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
  <T> T best(List<T> options, Function<T, List<String>> features) {
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
