package io.dragoman.reader.net;

import io.dragoman.model.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * The settings that belong to a model file.
 *
 * @param version name and version of the model
 * @param thresholds by type, the trigger probability from which an event is reported, 0 to 1
 * @param alone the confidence that one event of a sentence must have for any of them to be
 *     reported, 0 to 1: events stand beside others more often than by themselves
 * @param calibration what a trigger probability is worth
 */
record ModelConfig(
    String version, Map<EventType, Double> thresholds, double alone, Calibration calibration) {
  /** Words less likely than this to be a trigger get no roles from the model. */
  private static final double LEAST = 0.1;

  /** Returns the settings of the model that is shipped. */
  static ModelConfig shipped() {
    return read(EventNetwork.resource("model.properties"));
  }

  /**
   * Returns the settings to report events from a given confidence on, which the version then names.
   */
  ModelConfig from(double confidence) {
    return new ModelConfig(
        version + "@" + confidence, thresholds(calibration, confidence), confidence, calibration);
  }

  private static Map<EventType, Double> thresholds(Calibration calibration, double confidence) {
    Map<EventType, Double> thresholds = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      thresholds.put(type, Math.max(LEAST, calibration.probability(type, confidence)));
    }
    return thresholds;
  }

  /**
   * Reads settings: "version", the calibration, and what is reported, either from a "confidence" on
   * (and from "alone" on where no other event of the sentence is as sure) or, before a calibration
   * is fitted, from the network's own probability ("threshold").
   */
  static ModelConfig read(InputStream in) {
    Properties properties = new Properties();
    try (in) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Calibration calibration = Calibration.of(properties);
    String version = properties.getProperty("version", "unnamed");
    String confidence = properties.getProperty("confidence");
    if (confidence != null) {
      double least = Double.parseDouble(confidence);
      double alone = Double.parseDouble(properties.getProperty("alone", confidence));
      return new ModelConfig(version, thresholds(calibration, least), alone, calibration);
    }
    double threshold = Double.parseDouble(properties.getProperty("threshold", "0.5"));
    return new ModelConfig(version, thresholds(Calibration.NONE, threshold), 0, calibration);
  }
}
