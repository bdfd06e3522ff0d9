package io.dragoman.ingest;

/** Finds the place where a text that is too long is cut. */
final class Cut {
  private Cut() {}

  /**
   * Returns a length of at most {@code limit}, and more than half of it where it can be: behind the
   * last sentence, else behind the last space, else anywhere but within a character.
   */
  static int at(CharSequence text, int limit) {
    int space = 0;
    for (int i = limit; i > limit / 2; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        if (".!?".indexOf(text.charAt(i - 2)) >= 0) {
          return i;
        }
        space = Math.max(space, i);
      }
    }
    if (space > 0) {
      return space;
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }
}
