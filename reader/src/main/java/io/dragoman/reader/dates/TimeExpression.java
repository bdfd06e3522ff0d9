package io.dragoman.reader.dates;

import io.dragoman.model.When.Basis;

/**
 * Words of a sentence that say when.
 *
 * @param text the words
 * @param begin offset of the first character in the sentence, in chars
 * @param end offset behind the last character, in chars
 * @param value "YYYY-MM-DD", "YYYY-MM", "YYYY", or a range "A/B" of these
 * @param basis {@link Basis#STATED} where the words name the date by themselves, {@link
 *     Basis#RELATIVE} where it is worked out from another day
 */
public record TimeExpression(String text, int begin, int end, String value, Basis basis) {
  /** Checks that the words are not empty. */
  public TimeExpression {
    if (text.isEmpty() || end - begin != text.length()) {
      throw new IllegalArgumentException(
          "time expression " + begin + "-" + end + " '" + text + "'");
    }
  }
}
