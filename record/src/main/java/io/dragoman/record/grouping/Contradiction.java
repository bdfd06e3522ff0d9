package io.dragoman.record.grouping;

import io.dragoman.model.DaySpan;
import io.dragoman.model.When;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What two reports cannot both tell of one incident. The score weighs what is alike and would pass
 * over a contradiction where sentences tell little else; such reports are parted for certain.
 */
enum Contradiction {
  /** Doers that are known and others, both articles having a day. */
  SOURCES,
  /** Done-to that are known and others, both articles having a day. */
  TARGETS,
  /** Places that cannot be one. */
  PLACE,
  /** Days that exclude each other. */
  DAY,
  /** Far fewer dead than were told before. */
  DEATHS;

  /** A toll may be corrected down; to less than this share, it is another one. */
  private static final double KEPT = 0.4;

  private static final int FEW = 5;

  /**
   * Returns a contradiction between two reports, where there is one.
   *
   * @param a the report that comes first
   * @param b the other
   */
  static Optional<Contradiction> between(Profile a, Profile b) {
    if (days(a, b)) {
      return Optional.of(DAY);
    } else if (places(a, b)) {
      return Optional.of(PLACE);
    } else if (deaths(a, b)) {
      return Optional.of(DEATHS);
    }
    return isDated(a) && isDated(b) ? sides(a, b) : Optional.empty();
  }

  private static boolean isDated(Profile profile) {
    return profile.report().published().isPresent();
  }

  private static Optional<Contradiction> sides(Profile a, Profile b) {
    if (a.excludesSources(b)) {
      return Optional.of(SOURCES);
    }
    return a.excludesTargets(b) ? Optional.of(TARGETS) : Optional.empty();
  }

  /** Other points, or other countries; not where one sentence names both places. */
  private static boolean places(Profile a, Profile b) {
    if (a.site().words().shared(b.words()) > 0 || b.site().words().shared(a.words()) > 0) {
      return false;
    }
    return switch (a.site().fit(b.site())) {
      case APART -> a.site().isPoint() && b.site().isPoint();
      case OTHER_COUNTRY -> true;
      case BOTH_MISSING, ONE_MISSING, SAME, SAME_COUNTRY_ONLY, SAME_WORDS, NEAR, WITHIN, OPEN ->
          false;
    };
  }

  /**
   * Days told by words that lie more than a day apart (a night has two days), or a day told by
   * words behind the day on which the other was published as something that had happened.
   */
  private static boolean days(Profile a, Profile b) {
    if (a.days().isEmpty() || b.days().isEmpty()) {
      return false;
    }
    boolean told = isByWords(a) && isByWords(b) && a.days().get().gap(b.days().get()) > 1;
    return told || isAhead(a, b) || isAhead(b, a);
  }

  private static boolean isAhead(Profile later, Profile earlier) {
    Optional<LocalDate> published = earlier.report().published();
    Optional<LocalDate> first = later.days().map(DaySpan::first);
    return isByWords(later)
        && published.isPresent()
        && earlier.report().mention().certainty().isHappened()
        && first.filter(day -> day.isAfter(published.get())).isPresent();
  }

  private static boolean isByWords(Profile profile) {
    When.Basis basis = profile.report().mention().when().basis();
    return basis == When.Basis.STATED || basis == When.Basis.RELATIVE;
  }

  /** A toll rises from report to report, and is seldom cut by more than half. */
  private static boolean deaths(Profile a, Profile b) {
    Optional<LocalDate> one = a.report().published();
    Optional<LocalDate> other = b.report().published();
    Optional<Integer> before = a.report().mention().deaths();
    Optional<Integer> after = b.report().mention().deaths();
    if (one.isEmpty() || other.isEmpty() || before.isEmpty() || after.isEmpty()) {
      return false;
    }
    boolean inOrder = !other.get().isBefore(one.get());
    int earlier = inOrder ? before.get() : after.get();
    int later = inOrder ? after.get() : before.get();
    return !one.equals(other) && later < KEPT * earlier && earlier - later > FEW;
  }
}
