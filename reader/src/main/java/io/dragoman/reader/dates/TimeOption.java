package io.dragoman.reader.dates;

import io.dragoman.model.When.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One possible date of an event.
 *
 * @param kind where it comes from
 * @param date its value, empty for no date
 * @param expression the words, for {@link Kind#EXPRESSION}
 */
record TimeOption(Kind kind, Optional<String> date, Optional<TimeExpression> expression) {
  /** Where a date comes from. */
  enum Kind {
    /** A time expression of the sentence. */
    EXPRESSION,
    /** The day of the report. */
    REPORT,
    /** The month of the report: background of these weeks. */
    MONTH,
    /** The year of the report: background of this year. */
    YEAR,
    /** The year that an annual report looks back on. */
    PERIOD,
    /** No date. */
    NOTHING
  }

  /** All options of a sentence, the usual one first. */
  static List<TimeOption> of(List<TimeExpression> expressions, TimeFrame frame) {
    List<TimeOption> options = new ArrayList<>();
    frame.period().ifPresent(year -> options.add(plain(Kind.PERIOD, Dates.year(year.getValue()))));
    if (frame.period().isEmpty() && frame.reportDay().isPresent()) {
      LocalDate day = frame.reportDay().get();
      options.add(plain(Kind.REPORT, day.toString()));
      options.add(plain(Kind.MONTH, day.toString().substring(0, 7)));
      options.add(plain(Kind.YEAR, day.toString().substring(0, 4)));
    }
    options.add(new TimeOption(Kind.NOTHING, Optional.empty(), Optional.empty()));
    expressions.forEach(
        e -> options.add(new TimeOption(Kind.EXPRESSION, Optional.of(e.value()), Optional.of(e))));
    return options;
  }

  private static TimeOption plain(Kind kind, String date) {
    return new TimeOption(kind, Optional.of(date), Optional.empty());
  }

  /** What its date rests on. */
  Basis basis() {
    return switch (kind) {
      case EXPRESSION -> expression.map(TimeExpression::basis).orElse(Basis.UNKNOWN);
      case REPORT, MONTH, YEAR -> Basis.REPORT;
      case PERIOD -> Basis.CONTEXT;
      case NOTHING -> Basis.UNKNOWN;
    };
  }
}
