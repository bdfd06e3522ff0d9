package io.dragoman.reader;

import io.dragoman.model.EventType;
import io.dragoman.model.Sha256;
import java.math.BigInteger;

/** Stable ids of mentions. */
final class MentionIds {
  private static final int BITS = 60;

  private MentionIds() {}

  /**
   * Returns "m" and twelve letters and digits, made from the article's id, the trigger's place and
   * the type.
   */
  static String of(String document, EventType type, int begin, String reader) {
    byte[] hash = Sha256.of(document + "\n" + begin + "\n" + type + "\n" + reader);
    String text = new BigInteger(1, hash).shiftRight(256 - BITS).toString(32);
    return "m" + "0".repeat(BITS / 5 - text.length()) + text;
  }
}
