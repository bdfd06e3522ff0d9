package io.dragoman.reader.text;

/**
 * A sentence of an article.
 *
 * @param text the words; line breaks inside a paragraph are kept as they are
 * @param begin offset (UTF-16) of its first character in the article's text
 * @param paragraph number of its paragraph, from 0
 */
public record Sentence(String text, int begin, int paragraph) {
  /** Returns the offset (UTF-16) behind the last character. */
  public int end() {
    return begin + text.length();
  }
}
