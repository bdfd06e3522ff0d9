package io.dragoman.model;

/**
 * Words copied exactly from an article.
 *
 * @param text the words
 * @param begin offset of the first character in the article's clean text, in Unicode code points
 * @param end offset behind the last character, in Unicode code points
 */
public record Span(String text, int begin, int end) {
  /** Checks that the offsets fit the words. */
  public Span {
    if (text.isEmpty() || begin < 0 || end - begin != text.codePointCount(0, text.length())) {
      throw new IllegalArgumentException("span " + begin + "-" + end + " of '" + text + "'");
    }
  }
}
