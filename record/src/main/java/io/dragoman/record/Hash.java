package io.dragoman.record;

import io.dragoman.model.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Short stable names made from texts: SHA-256, written in lower-case base 32. */
final class Hash {
  /** The letters, each of which stands for five bits. */
  static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

  private Hash() {}

  /** Returns 26 characters (130 bits); different for different lists of texts. */
  static String of(String... texts) {
    MessageDigest digest = Sha256.digest();
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
      digest.update(bytes);
    }
    return base32(digest.digest());
  }

  private static String base32(byte[] bytes) {
    StringBuilder out = new StringBuilder(26);
    int bits = 0;
    int value = 0;
    for (int i = 0; out.length() < 26; i++) {
      value = ((value << 8) | (bytes[i] & 0xff)) & 0xffff;
      bits += 8;
      while (bits >= 5 && out.length() < 26) {
        bits -= 5;
        out.append(ALPHABET.charAt(value >> bits & 31));
      }
    }
    return out.toString();
  }
}
