package io.dragoman.reader.net;

import io.dragoman.reader.net.AttributionPart.Kind;
import java.util.ArrayList;
import java.util.List;

/** Turns the model's attribution tags into parts. */
final class AttributionDecoder {
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final int NONE = -1;

  private AttributionDecoder() {}

  /** Returns the runs of words of one kind. */
  static List<AttributionPart> decode(Words words, Scores scores) {
    float[][] tags = scores.attribution();
    List<AttributionPart> parts = new ArrayList<>();
    for (int first = 0; first < tags.length; ) {
      int kind = kind(tags[first]);
      if (kind == NONE) {
        first++;
        continue;
      }
      int last = first + 1;
      double confidence = Decoder.mass(tags[first], kind);
      while (last < tags.length && kind(tags[last]) == kind) {
        confidence = Math.min(confidence, Decoder.mass(tags[last], kind));
        last++;
      }
      parts.add(
          new AttributionPart(
              KINDS.get(kind),
              words.begin(first),
              words.end(last - 1),
              Decoder.sector(scores, first, last),
              Math.max(0, Math.min(1, confidence))));
      first = last;
    }
    return parts;
  }

  private static int kind(float[] tags) {
    int best = NONE;
    double most = tags[0];
    for (int kind = 0; kind < KINDS.size(); kind++) {
      if (Decoder.mass(tags, kind) > most) {
        most = Decoder.mass(tags, kind);
        best = kind;
      }
    }
    return best;
  }
}
