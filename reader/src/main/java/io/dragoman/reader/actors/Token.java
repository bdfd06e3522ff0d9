package io.dragoman.reader.actors;

/**
 * A word of a text.
 *
 * @param key the word in lower case, without accents, full stops and a closing "'s"
 * @param begin offset of its first character
 * @param end offset behind its last character, a closing "'s" included
 * @param shape its case
 * @param possessive whether it closes with "'s" or an apostrophe
 * @param gap the characters between the word before and this one
 */
record Token(String key, int begin, int end, Shape shape, boolean possessive, String gap) {
  /** The case of a word. */
  enum Shape {
    LOWER,
    /** A capital letter among small ones. */
    CAPITAL,
    /** Two or more letters, all of them capitals. */
    UPPER,
    OTHER
  }

  boolean isCapital() {
    return shape == Shape.CAPITAL || shape == Shape.UPPER;
  }

  /**
   * Whether only blanks, hyphens or a full stop of an abbreviation part it from the word before.
   */
  boolean isJoined() {
    for (int i = 0; i < gap.length(); i++) {
      if (",;:()[]\"“”!?/".indexOf(gap.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  boolean isHyphenated() {
    return gap.equals("-") || gap.equals("–") || gap.equals("‑");
  }
}
