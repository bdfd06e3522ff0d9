package io.dragoman.record.exports;

import io.dragoman.model.Sha256;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/** SHA-256 of texts in UTF-8. */
final class Digest {
  /**
   * How many bits the numbers have that stand for ids in layouts whose ids are numbers: as many as
   * programs keep exactly that hold every number as a double.
   */
  static final int NUMBER_BITS = 53;

  private Digest() {}

  /** Returns the whole digest in 64 hexadecimal digits. */
  static String hex(String text) {
    return HexFormat.of().formatHex(Sha256.of(text));
  }

  /** Returns the number that stands for an id, the same in every export. */
  static long number(String id) {
    return number(id, NUMBER_BITS);
  }

  /** Returns the first so many bits of the digest, 1 to 63, as a number. */
  static long number(String text, int bits) {
    return ByteBuffer.wrap(Sha256.of(text)).getLong() >>> (Long.SIZE - bits);
  }
}
