package io.dragoman.reader;

import io.dragoman.reader.dates.TimeExpression;
import io.dragoman.reader.dates.TimeExpressions;
import io.dragoman.reader.dates.TimeFrame;
import io.dragoman.reader.text.Sentence;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The time that an article has reached: what "that year" and "two days later" are reckoned from.
 */
final class Narrative {
  private static final int REACH = 4;

  private Narrative() {}

  /**
   * Returns the frame in which a sentence's time words are read.
   *
   * @param article the article
   * @param index number of the sentence
   */
  static TimeFrame at(Article article, int index) {
    TimeFrame known = TimeFrame.of(article.day());
    TimeFrame frame = article.title().map(known::withTitle).orElse(known);
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      Sentence sentence = article.sentences().get(i);
      Optional<LocalDate> day = lastDay(TimeExpressions.find(sentence.text(), known));
      if (day.isPresent()) {
        return frame.withAnchor(day.get());
      }
    }
    return frame;
  }

  private static Optional<LocalDate> lastDay(List<TimeExpression> expressions) {
    if (expressions.isEmpty()) {
      return Optional.empty();
    }
    String value = expressions.getLast().value();
    String from = value.contains("/") ? value.substring(0, value.indexOf('/')) : value;
    return Optional.of(
        switch (from.length()) {
          case 4 -> Year.parse(from).atDay(1);
          case 7 -> YearMonth.parse(from).atDay(1);
          default -> LocalDate.parse(from);
        });
  }
}
