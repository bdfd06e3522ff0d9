package io.dragoman.reader.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** What the network reads off one sentence. Immutable. */
public final class Reading {
  private static final Reading EMPTY =
      new Reading(Words.of(""), List.of(), List.of(), new float[0][], new float[0]);

  private final Words words;
  private final List<Frame> frames;
  private final List<AttributionPart> attribution;
  private final float[][] tellers;
  private final float[] factuality;

  Reading(
      Words words,
      List<Frame> frames,
      List<AttributionPart> attribution,
      float[][] tellers,
      float[] factuality) {
    this.words = words;
    this.frames = List.copyOf(frames);
    this.attribution = List.copyOf(attribution);
    this.tellers = tellers;
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
    return new Reading(words, frames, parts, tellers, factuality);
  }

  /**
   * Tells how likely some words tell the country of an actor, by their positions (UTF-16) in the
   * sentence.
   *
   * @return 0 to 1, the mean over the actor's words; what is missing to 1 over the whole sentence
   *     is that no word does
   */
  public double telling(int actorBegin, int actorEnd, int begin, int end) {
    double sum = 0;
    int count = 0;
    for (int word = 0; word < tellers.length; word++) {
      if (overlaps(word, actorBegin, actorEnd)) {
        count++;
        for (int name = 0; name < tellers.length; name++) {
          sum += overlaps(name, begin, end) ? tellers[word][1 + name] : 0;
        }
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private boolean overlaps(int word, int begin, int end) {
    return words.begin(word) < end && words.end(word) > begin;
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
