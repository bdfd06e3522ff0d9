package io.dragoman.reader;

import io.dragoman.reader.text.Sentence;

/**
 * Follows quotation marks from sentence to sentence of one article. Straight marks open and close
 * in turn and end with the paragraph; curved ones may go on in the next paragraph. Not for several
 * threads.
 */
final class Quotations {
  private static final int LONGEST = 12;
  private static final char STRAIGHT = '"';
  private static final char OPENING = '\u201c';
  private static final char CLOSING = '\u201d';

  private char open;
  private int age;
  private int paragraph = -1;

  /**
   * Returns how far the beginning of the next sentence is inside a quotation that a sentence before
   * it opened: the offset of the closing mark, the sentence's length where none comes, 0 where none
   * is open.
   */
  int continued(Sentence sentence) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      if (open == STRAIGHT) {
        open = 0;
      }
    }
    boolean inside = open != 0;
    age = inside ? age + 1 : 0;
    if (age > LONGEST) {
      open = 0;
      inside = false;
    }
    String text = sentence.text();
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == OPENING || (c == STRAIGHT && open == 0)) {
        if (inside && i == 0) {
          continue;
        }
        open = c;
      } else if ((c == CLOSING && open == OPENING) || (c == STRAIGHT && open == STRAIGHT)) {
        open = 0;
        if (inside && end == 0) {
          end = i;
          inside = false;
        }
      }
    }
    return inside ? text.length() : end;
  }
}
