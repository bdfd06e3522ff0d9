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
 * @param outside weight, over 0 to 1, of a word's probability to be no part of source or target:
 *     what is below 1 finds more of them
 */
record ModelConfig(String version, double threshold, double outside) {

  /** Returns the settings with another threshold, which the version then names. */
  ModelConfig withThreshold(double other) {
    return other == threshold ? this : new ModelConfig(version + "@" + other, other, outside);
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
        Double.parseDouble(properties.getProperty("threshold", "0.5")),
        Double.parseDouble(properties.getProperty("outside", "1")));
  }
}
