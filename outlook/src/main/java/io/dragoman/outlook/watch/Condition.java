package io.dragoman.outlook.watch;

import io.dragoman.outlook.dyads.Outcome;
import io.dragoman.outlook.turns.Turn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody wants to be told of. {@link #of} reads it from a text and {@code toString} writes
 * it in the same form:
 *
 * <pre>
 * OUTCOME WHO-&gt;WHOM probability &gt; NUMBER [within DAYS]
 * COUNTRY|WHO-&gt;WHOM conflict|cooperation intensity &gt; NUMBER | NUMBERx usual
 * COUNTRY[,COUNTRY] turning point [KIND]
 * events [FILTER=VALUE ...] [&gt; NUMBER] [in DAYS]
 * </pre>
 *
 * with any {@link Comparison} in place of {@code >}, days as "30d", and names that hold signs or
 * words of these forms in double quotes.
 */
public sealed interface Condition {
  /** The horizon where none is said, in days. */
  int USUAL_HORIZON = 30;

  /** The window of events where none is said, in days. */
  int USUAL_WINDOW = 7;

  /** The longest horizon and window, in days. */
  int MOST_DAYS = 365;

  /**
   * Reads a condition.
   *
   * @param text e.g. "{@code ASSAULT TUR->LBY probability > 0.3}"
   * @throws WatchSyntaxException if it is none
   */
  static Condition of(String text) {
    return new ConditionParser(text).parse();
  }

  /** Returns the comparison that a value must fulfil; a turning point has a strength, above 0. */
  Comparison comparison();

  /**
   * A forecast's probability.
   *
   * @param outcome what may happen
   * @param source who does it: a country, actor code or id
   * @param target to whom
   * @param comparison how the probability compares with the bound
   * @param bound 0 to 1
   * @param days within so many days, 1 to {@link #MOST_DAYS}
   */
  record Likelihood(
      Outcome outcome, String source, String target, Comparison comparison, double bound, int days)
      implements Condition {
    @Override
    public String toString() {
      return "%s %s->%s probability %s %s within %dd"
          .formatted(
              outcome.code(),
              Words.party(source),
              Words.party(target),
              comparison.sign(),
              Words.number(bound),
              days);
    }
  }

  /**
   * How much conflict or cooperation there is in a month ({@link
   * io.dragoman.outlook.deeds.Intensity}, conflict without its sign).
   *
   * @param subject whose
   * @param side which of the two
   * @param comparison how it compares with the bound
   * @param bound 0 or more
   * @param ofUsual whether the bound is a multiple of the mean of the twelve months before
   */
  record Strength(Subject subject, Side side, Comparison comparison, double bound, boolean ofUsual)
      implements Condition {
    @Override
    public String toString() {
      return "%s %s intensity %s %s%s"
          .formatted(
              subject,
              side.label(),
              comparison.sign(),
              Words.number(bound),
              ofUsual ? "x usual" : "");
    }
  }

  /** Whose intensity. */
  sealed interface Subject {}

  /**
   * What happens in a country or with a part of its people.
   *
   * @param code ISO 3166-1 alpha-3
   */
  record InCountry(String code) implements Subject {
    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * What one does to another.
   *
   * @param source a country, actor code or id
   * @param target a country, actor code or id
   */
  record Between(String source, String target) implements Subject {
    @Override
    public String toString() {
      return Words.party(source) + "->" + Words.party(target);
    }
  }

  /** The two sides of intensity. */
  enum Side {
    /** What sets apart. */
    CONFLICT,
    /** What brings together. */
    COOPERATION;

    /** Returns the name as it is typed. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A war takes another course.
   *
   * @param countries codes of the countries that it is fought over, at least one, each once
   * @param kind which kind of turn; any where none is named
   */
  record Turning(List<String> countries, Optional<Turn.Kind> kind) implements Condition {
    /** Copies the list. */
    public Turning {
      countries = List.copyOf(countries);
    }

    @Override
    public Comparison comparison() {
      return Comparison.ABOVE;
    }

    @Override
    public String toString() {
      return String.join(",", countries)
          + " turning point"
          + kind.map(k -> " " + k.label()).orElse("");
    }
  }

  /**
   * So many events are told.
   *
   * @param filter which events
   * @param comparison how their number compares with the bound
   * @param bound a number of events, 0 or more
   * @param days dated to the last so many days, 1 to {@link #MOST_DAYS}
   */
  record Happening(Filter filter, Comparison comparison, int bound, int days) implements Condition {
    @Override
    public String toString() {
      String terms = filter.terms().isEmpty() ? "" : filter + " ";
      return "events %s%s %d in %dd".formatted(terms, comparison.sign(), bound, days);
    }
  }
}
