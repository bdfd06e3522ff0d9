package io.dragoman.ingest;

import java.text.Normalizer;

/** Makes the characters of one line plain: NFC, single spaces, nothing invisible. */
final class Characters {
  private static final int REPLACEMENT = 0xFFFD;

  private Characters() {}

  /**
   * Returns a line in Unicode NFC without control, format and zero-width characters and soft
   * hyphens; every kind of space is a plain one, none at either end, never two in a row; the Latin
   * ligatures of print (such as "fi" in one character) are spelled out; half a surrogate pair
   * becomes U+FFFD. Cleaning twice changes nothing.
   */
  static String clean(String line) {
    StringBuilder out = new StringBuilder(line.length());
    line.codePoints().forEach(character -> append(out, character));
    int end = out.length();
    if (end > 0 && out.charAt(end - 1) == ' ') {
      out.setLength(end - 1);
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static void append(StringBuilder out, int character) {
    if (isSpace(character)) {
      if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
      return;
    }
    switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT -> {}
      case Character.SURROGATE -> out.appendCodePoint(REPLACEMENT);
      default -> {
        if (character >= 0xFB00 && character <= 0xFB06) {
          out.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
        } else {
          out.appendCodePoint(character);
        }
      }
    }
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == 0x0085;
  }
}
