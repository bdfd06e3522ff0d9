package io.dragoman.reader;

import io.dragoman.model.Span;
import io.dragoman.reader.dates.TimeFrame;
import io.dragoman.reader.net.Frame;
import io.dragoman.reader.text.Sentence;
import java.util.List;

/**
 * A sentence that holds events, and what its article tells around it; worked out once for all of
 * them.
 *
 * @param article the article
 * @param sentence the sentence
 * @param earlier texts of the sentences before it, the nearest last
 * @param time what its time words are read against
 * @param places names of the places in and around it; empty where no event has a place
 */
record SentenceContext(
    Article article, Sentence sentence, List<String> earlier, TimeFrame time, List<String> places) {

  /** Returns words of the sentence as a span of the article. */
  Span span(Frame.Phrase phrase) {
    return article
        .points()
        .span(sentence.begin() + phrase.begin(), sentence.begin() + phrase.end());
  }

  /** Returns a span whose offsets count from the sentence's beginning as a span of the article. */
  Span moved(Span span) {
    int offset = article.points().at(sentence.begin());
    return new Span(span.text(), span.begin() + offset, span.end() + offset);
  }

  /** Returns the whole sentence as a span of the article. */
  Span whole() {
    return article.points().span(sentence.begin(), sentence.end());
  }
}
