package io.dragoman.reader.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** What the network reads off one sentence. Immutable. */
public final class Reading {
  private static final Reading EMPTY =
      new Reading(Words.of(""), List.of(), List.of(), new float[0]);

  private final Words words;
  private final List<Frame> frames;
  private final List<AttributionPart> attribution;
  private final float[] factuality;

  Reading(Words words, List<Frame> frames, List<AttributionPart> attribution, float[] factuality) {
    this.words = words;
    this.frames = List.copyOf(frames);
    this.attribution = List.copyOf(attribution);
    this.factuality = Arrays.copyOf(factuality, factuality.length);
  }

  /** The reading of a sentence without words. */
  static Reading empty() {
    return EMPTY;
  }

  /** Returns the events in text order; empty where there are none. */
  public List<Frame> frames() {
    return frames;
  }

  /** Returns who says what, as parts in text order; empty where nothing is attributed. */
  public List<AttributionPart> attribution() {
    return attribution;
  }

  /** Returns the parts of one kind, in text order. */
  public List<AttributionPart> attribution(AttributionPart.Kind kind) {
    return attribution.stream().filter(part -> part.kind() == kind).toList();
  }

  /**
   * Returns this reading with another part of an attribution in place of all that overlap it.
   *
   * @param part what is known from outside the sentence
   */
  public Reading with(AttributionPart part) {
    List<AttributionPart> parts = new ArrayList<>(List.of(part));
    for (AttributionPart other : attribution) {
      if (other.end() <= part.begin() || other.begin() >= part.end()) {
        parts.add(other);
      }
    }
    parts.sort(Comparator.comparingInt(AttributionPart::begin));
    return new Reading(words, frames, parts, factuality);
  }

  /**
   * Tells how factual the event is that a word names.
   *
   * @param offset position (UTF-16) in the sentence
   * @return 3 it happened, 0 open, -3 it did not, and between (Lee et al. 2015); empty where no
   *     word that was read stands there
   */
  public OptionalDouble factuality(int offset) {
    for (int word = 0; word < factuality.length; word++) {
      if (words.begin(word) <= offset && offset < words.end(word)) {
        return OptionalDouble.of(factuality[word]);
      }
    }
    return OptionalDouble.empty();
  }
}
