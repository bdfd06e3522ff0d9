package io.dragoman.reader.net;

import io.dragoman.model.Sector;

/**
 * A part of an attribution: who says, the words that make it a saying, or what is said (PolNeAR;
 * Newell, Margolin and Ruths 2018).
 *
 * @param kind which part
 * @param begin offset (UTF-16) in the sentence
 * @param end offset behind the last character
 * @param sector the likeliest sector, should the words name an actor
 * @param confidence lowest probability of the kind among the words, 0 to 1
 */
public record AttributionPart(Kind kind, int begin, int end, Sector sector, double confidence) {
  /** The three parts, in the order of the model's output. */
  public enum Kind {
    SOURCE,
    CUE,
    CONTENT
  }

  /** Whether the part holds a position. */
  public boolean holds(int offset) {
    return begin <= offset && offset < end;
  }
}
