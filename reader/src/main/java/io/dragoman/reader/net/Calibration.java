package io.dragoman.reader.net;

import io.dragoman.model.EventType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * Turns the network's probability of an event into how often such events are right (Platt 1999): a
 * line over the log-odds, with one slope and an intercept of its own for each type. Immutable.
 *
 * @param slope above 0
 * @param intercepts by type; 0 where there is none
 */
public record Calibration(double slope, Map<EventType, Double> intercepts) {
  private static final double LEAST = 1e-4;
  private static final String SLOPE = "calibration.slope";
  private static final String PREFIX = "calibration.";

  /** Takes probabilities as they are. */
  public static final Calibration NONE = new Calibration(1, Map.of());

  /** Checks the slope. */
  public Calibration {
    if (!(slope > 0)) {
      throw new IllegalArgumentException("slope " + slope + " of a calibration");
    }
    intercepts = Map.copyOf(intercepts);
  }

  /** Returns the calibration of the model that is shipped. */
  public static Calibration shipped() {
    return ModelConfig.shipped().calibration();
  }

  static Calibration of(Properties properties) {
    Map<EventType, Double> intercepts = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      String value = properties.getProperty(PREFIX + type.name());
      if (value != null) {
        intercepts.put(type, Double.valueOf(value));
      }
    }
    return new Calibration(Double.parseDouble(properties.getProperty(SLOPE, "1")), intercepts);
  }

  /** How often an event of a type is right that the network gives a probability, 0 to 1. */
  public double confidence(EventType type, double probability) {
    return equals(NONE) ? probability : probability(intercept(type) + slope * logOdds(probability));
  }

  /** The network's probability that stands for a confidence, 0 to 1. */
  public double probability(EventType type, double confidence) {
    return equals(NONE) ? confidence : probability((logOdds(confidence) - intercept(type)) / slope);
  }

  private double intercept(EventType type) {
    return intercepts.getOrDefault(type, 0.0);
  }

  /** The logarithm of the odds of a probability, which is kept a little away from 0 and 1. */
  public static double logOdds(double probability) {
    double p = Math.min(1 - LEAST, Math.max(LEAST, probability));
    return Math.log(p / (1 - p));
  }

  /** The probability of given log-odds. */
  public static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
