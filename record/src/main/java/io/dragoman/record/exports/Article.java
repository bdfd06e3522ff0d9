package io.dragoman.record.exports;

import io.dragoman.model.Document;
import io.dragoman.model.Span;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/**
 * An article, with what exports work out from its text.
 *
 * @param document the article
 * @param length length of the clean text in Unicode code points
 * @param sha256 SHA-256 of the clean text in UTF-8, in hexadecimal digits
 */
record Article(Document document, int length, String sha256) {
  static Article of(Document document) {
    String text = document.text();
    return new Article(document, text.codePointCount(0, text.length()), Digest.hex(text));
  }

  /** Returns the characters that stand before a span, at most so many code points. */
  Optional<String> before(Span span, int points) {
    if (!holds(span)) {
      return Optional.empty();
    }
    int end = offset(span.begin());
    int begin = document.text().offsetByCodePoints(end, -Math.min(points, span.begin()));
    return Optional.of(document.text().substring(begin, end));
  }

  /** Returns the characters that stand behind a span, at most so many code points. */
  Optional<String> behind(Span span, int points) {
    if (!holds(span)) {
      return Optional.empty();
    }
    int begin = offset(span.end());
    int end = document.text().offsetByCodePoints(begin, Math.min(points, length - span.end()));
    return Optional.of(document.text().substring(begin, end));
  }

  /** Whether the words of a span stand in the text where the span says. */
  boolean holds(Span span) {
    return span.end() <= length && document.text().startsWith(span.text(), offset(span.begin()));
  }

  /** Whether a span lies in the first paragraph. */
  boolean isInLead(Span span) {
    int paragraph = document.text().indexOf("\n\n");
    return holds(span) && (paragraph < 0 || offset(span.begin()) < paragraph);
  }

  /**
   * Returns which sentence of the article, from 1, a span begins in, by the JDK's rules; a
   * paragraph ends a sentence.
   */
  Optional<Integer> sentence(Span span) {
    if (!holds(span)) {
      return Optional.empty();
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(document.text().replace("\n\n", "\n\u2029"));
    int offset = offset(span.begin());
    int number = 0;
    for (int start = sentences.first();
        start != BreakIterator.DONE && start <= offset && start < document.text().length();
        start = sentences.next()) {
      number++;
    }
    return Optional.of(number);
  }

  /** Returns the host of the article's address without "www.". */
  Optional<String> host() {
    return document.url().flatMap(Document::host);
  }

  private int offset(int points) {
    return document.text().offsetByCodePoints(0, points);
  }
}
