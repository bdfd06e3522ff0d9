package io.dragoman.reader;

import io.dragoman.model.EventType;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Stable ids of mentions. */
final class MentionIds {
  private static final int BITS = 60;

  private MentionIds() {}

  /**
   * Returns "m" and twelve letters and digits, made from the article's id, the trigger's place and
   * the type.
   */
  static String of(String document, EventType type, int begin, String reader) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  (document + "\n" + begin + "\n" + type + "\n" + reader)
                      .getBytes(StandardCharsets.UTF_8));
      String text = new BigInteger(1, hash).shiftRight(256 - BITS).toString(32);
      return "m" + "0".repeat(BITS / 5 - text.length()) + text;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
