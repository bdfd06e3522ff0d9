package io.dragoman.ingest;

/** Quotes a person's words in a message, in one short line. */
final class Excerpt {
  private static final int LONGEST = 60;

  private Excerpt() {}

  static String of(String text) {
    String line = Characters.clean(text.length() > 1000 ? text.substring(0, 1000) : text);
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
