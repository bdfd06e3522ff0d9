package io.dragoman.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When an event happened, as exactly as the words tell.
 *
 * @param date "YYYY-MM-DD", "YYYY-MM", "YYYY", or a range "A/B" of these; empty where nothing can
 *     be said
 * @param basis what the date rests on
 * @param span the time words, where there are any
 */
public record When(Optional<String> date, Basis basis, Optional<Span> span) {
  /** What a date rests on. */
  public enum Basis {
    /** The words name the date by themselves ("20 August 2020"). */
    STATED,
    /**
     * The words name it relative to the report's day or another date ("on Monday", "last month").
     */
    RELATIVE,
    /** No time words: the report's day is taken. */
    REPORT,
    /** Taken from an earlier sentence of the article. */
    CONTEXT,
    /** Nothing is known. */
    UNKNOWN
  }

  private static final String ONE = "\\d{4}(-\\d\\d(-\\d\\d)?)?";
  private static final Pattern FORM = Pattern.compile(ONE + "(/" + ONE + ")?");

  /** A date of which nothing is known. */
  public static final When UNKNOWN = new When(Optional.empty(), Basis.UNKNOWN, Optional.empty());

  /** Checks the form of the date. */
  public When {
    if (date.isPresent() && !FORM.matcher(date.get()).matches()) {
      throw new IllegalArgumentException("date '" + date.get() + "'");
    }
  }
}
