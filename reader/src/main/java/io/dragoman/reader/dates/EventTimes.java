package io.dragoman.reader.dates;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import io.dragoman.reader.choice.LinearModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells the date of an event: one of the sentence's time expressions, the day (or month, or year)
 * of the report, the year of an annual report, or none. The choice is learnt from coded sentences.
 */
public final class EventTimes {
  private static final LinearModel WEIGHTS = LinearModel.load(EventTimes.class, "dates.tsv.gz");

  private EventTimes() {}

  /**
   * The date of an event.
   *
   * @param sentence the sentence
   * @param triggerBegin offset of the trigger in the sentence, in chars
   * @param triggerEnd offset behind the trigger, in chars
   * @param future whether the event is still to come (certainty "future" or "asked")
   * @param reportDay the day of the report, where known
   * @param chosen the expression that a better judge has chosen, where there is one
   * @return the date; its span counts the code points of the sentence
   */
  public static When resolve(
      String sentence,
      int triggerBegin,
      int triggerEnd,
      boolean future,
      Optional<LocalDate> reportDay,
      Optional<TimeExpression> chosen) {
    Certainty certainty = future ? Certainty.FUTURE : Certainty.FACT;
    EventCue cue = new EventCue(triggerBegin, triggerEnd, EventType.CONSULT, certainty, false);
    return chosen
        .map(expression -> when(sentence, option(expression)))
        .orElseGet(() -> resolve(sentence, cue, TimeFrame.of(reportDay)));
  }

  /**
   * The date of an event.
   *
   * @param sentence the sentence
   * @param cue what is known about the event
   * @param frame the days that time words are read against
   * @return the date; its span counts the code points of the sentence
   */
  public static When resolve(String sentence, EventCue cue, TimeFrame frame) {
    List<TimeOption> options = TimeOption.of(TimeExpressions.findWithHints(sentence, frame), frame);
    TimeFeatures features = new TimeFeatures(sentence, cue, options, frame);
    return when(sentence, WEIGHTS.best(options, features::of));
  }

  private static TimeOption option(TimeExpression expression) {
    return new TimeOption(
        TimeOption.Kind.EXPRESSION, Optional.of(expression.value()), Optional.of(expression));
  }

  private static When when(String sentence, TimeOption option) {
    Optional<Span> span =
        option
            .expression()
            .map(
                e -> {
                  int begin = sentence.codePointCount(0, e.begin());
                  int length = e.text().codePointCount(0, e.text().length());
                  return new Span(e.text(), begin, begin + length);
                });
    return new When(option.date(), option.basis(), span);
  }
}
