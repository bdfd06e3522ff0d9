package io.dragoman.record.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts reports of one incident together. The groups depend on the set of reports alone, not on
 * their order. Immutable; safe to share between threads.
 */
@SuppressWarnings("EnumOrdinal") // a value for each feature, in an array for speed
public final class Grouper {
  /** Reports whose days lie further apart than this are never in one group. */
  public static final int REACH_DAYS = 4;

  /** The day of reports that have none: behind all days. */
  public static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

  private static final String CONTRADICTION = "CONTRADICTION_";

  private final Lexicon lexicon;
  private final PairScore score;

  private Grouper(Lexicon lexicon, PairScore score) {
    this.lexicon = lexicon;
    this.score = score;
  }

  /**
   * Loads what has been learnt.
   *
   * @throws GroupingException if it is missing or broken
   */
  public static Grouper load() {
    return new Grouper(Lexicon.load(), PairScore.load());
  }

  /** A grouper with other weights than those shipped. */
  static Grouper of(PairScore score) {
    return new Grouper(Lexicon.load(), score);
  }

  /**
   * Groups reports.
   *
   * @param reports reports of different mentions, in any order
   * @return each report in one group; by leader
   */
  public List<Group> group(Collection<Report> reports) {
    SortedMap<LocalDate, List<Report>> days = new TreeMap<>();
    for (Report report : reports) {
      days.computeIfAbsent(report.day(), day -> new ArrayList<>()).add(report);
    }
    Sweep sweep = new Sweep(lexicon, score, List.of(), LocalDate.MIN);
    days.forEach(sweep::add);
    return sweep.groups();
  }

  /**
   * Goes on from a day.
   *
   * @param day the first day that is to be grouped
   * @param before the groups led in the 2 x {@link #REACH_DAYS} days before that day, as {@link
   *     #group} made them (the older half only tells what articles are about); members of that day
   *     and later are left out
   */
  public Sweep resume(LocalDate day, Collection<Group> before) {
    return new Sweep(lexicon, score, before, day);
  }

  /**
   * Returns what speaks for and against two reports telling of one incident: each feature that the
   * pair has, and its value.
   *
   * @param first the report that comes first by {@link Report#ORDER}
   * @param second the other
   * @param all all reports of the two articles
   */
  public Map<String, Double> features(Report first, Report second, Collection<Report> all) {
    Articles articles = new Articles(all, lexicon);
    Profile a = Profile.of(first, articles, lexicon);
    Profile b = Profile.of(second, articles, lexicon);
    double[] values = PairFeatures.of(a, b);
    Map<String, Double> features = new LinkedHashMap<>();
    for (Feature feature : Feature.values()) {
      if (values[feature.ordinal()] != 0) {
        features.put(feature.name(), values[feature.ordinal()]);
      }
    }
    Contradiction.between(a, b)
        .ifPresent(contradiction -> features.put(CONTRADICTION + contradiction.name(), 1.0));
    return features;
  }
}
