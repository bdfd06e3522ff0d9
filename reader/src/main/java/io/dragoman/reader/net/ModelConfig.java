package io.dragoman.reader.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The settings that belong to a model file.
 *
 * @param version name and version of the model
 * @param threshold trigger probability from which an event is reported, 0 to 1
 */
record ModelConfig(String version, double threshold) {

  /** Returns the settings with another threshold, which the version then names. */
  ModelConfig withThreshold(double other) {
    return other == threshold ? this : new ModelConfig(version + "@" + other, other);
  }

  static ModelConfig read(InputStream in) {
    Properties properties = new Properties();
    try (in) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ModelConfig(
        properties.getProperty("version", "unnamed"),
        Double.parseDouble(properties.getProperty("threshold", "0.5")));
  }
}
