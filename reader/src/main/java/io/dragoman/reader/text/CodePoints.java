package io.dragoman.reader.text;

import io.dragoman.model.Span;

/** Turns offsets in UTF-16 units into offsets in Unicode code points, for one text. Immutable. */
public final class CodePoints {
  private static final int STEP = 256;

  private final String text;
  private final int[] marks;

  /** Prepares a text. */
  public CodePoints(String text) {
    this.text = text;
    this.marks = new int[text.length() / STEP + 1];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = marks[i - 1] + text.codePointCount((i - 1) * STEP, i * STEP);
    }
  }

  /**
   * Returns the number of code points before an offset.
   *
   * @param offset UTF-16 offset, 0 to the text's length
   */
  public int at(int offset) {
    int mark = offset / STEP;
    return marks[mark] + text.codePointCount(mark * STEP, offset);
  }

  /**
   * Returns a span of the text.
   *
   * @param begin UTF-16 offset of the first character
   * @param end UTF-16 offset behind the last character, larger than begin
   */
  public Span span(int begin, int end) {
    String words = text.substring(begin, end);
    int from = at(begin);
    return new Span(words, from, from + words.codePointCount(0, words.length()));
  }
}
