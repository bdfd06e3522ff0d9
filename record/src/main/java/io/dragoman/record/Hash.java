package io.dragoman.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Short stable names made from texts: SHA-256, written in lower-case base 32. */
final class Hash {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

  private Hash() {}

  /** Returns 26 characters (130 bits); different for different lists of texts. */
  static String of(String... texts) {
    MessageDigest digest = sha256();
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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
