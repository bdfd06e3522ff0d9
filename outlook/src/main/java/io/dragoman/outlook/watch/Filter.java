package io.dragoman.outlook.watch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Which events are meant, as the filters of a list of events say it: every term must be fulfilled.
 *
 * @param terms the terms; without any, every event
 */
public record Filter(List<Term> terms) {
  /** Copies the list. */
  public Filter {
    terms = List.copyOf(terms);
  }

  /**
   * What one filter asks for.
   *
   * @param key which filter
   * @param values of types, quad classes and degrees one or more, any of which will do; of a dyad
   *     the doer and the done-to; of others one
   */
  public record Term(Key key, List<String> values) {
    /** Copies the list. */
    public Term {
      values = List.copyOf(values);
      boolean enough =
          switch (key) {
            case TYPE, QUAD, CERTAINTY -> !values.isEmpty();
            case DYAD -> values.size() == 2;
            case COUNTRY, ACTOR, PLACE, OUTLET, TEXT, MIN_CONFIDENCE -> values.size() == 1;
          };
      if (!enough) {
        throw new IllegalArgumentException(key.label() + " with values " + values);
      }
    }

    /** Returns the only value, or the first. */
    public String value() {
      return values.getFirst();
    }

    /** Returns the term as it is typed, e.g. "country=LBY". */
    @Override
    public String toString() {
      String parting = key == Key.DYAD ? "->" : ",";
      return key.label()
          + "="
          + values.stream().map(Words::written).collect(Collectors.joining(parting));
    }
  }

  /** The filters. */
  public enum Key {
    /** One of these types. */
    TYPE,
    /** One of these quad classes, 1 to 4. */
    QUAD,
    /** One of these degrees of certainty. */
    CERTAINTY,
    /** Source, target or place in this country. */
    COUNTRY,
    /** Source or target: a code, an id, a name or part of one. */
    ACTOR,
    /** By the first to the second. */
    DYAD,
    /** At this place: an id, a name or part of one. */
    PLACE,
    /** Reported by this outlet. */
    OUTLET,
    /** The sentence has these words. */
    TEXT,
    /** The reader is at least so sure, 0 to 1. */
    MIN_CONFIDENCE;

    /** Returns the name as it is typed, e.g. "min-confidence". */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Returns the terms as they are typed. */
  @Override
  public String toString() {
    return terms.stream().map(Term::toString).collect(Collectors.joining(" "));
  }
}
