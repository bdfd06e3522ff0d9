package io.dragoman.outlook.turns;

import io.dragoman.model.EventType;
import io.dragoman.outlook.deeds.Deed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Days on which peace was made: more is told of ceasefire, peace or surrender than usual, and the
 * violence falls.
 */
final class Truces {
  /** Days over which what is told of one truce is taken together. */
  private static final int SPAN = 14;

  /** Weeks before, from which the usual rate is taken. */
  private static final int USUAL = 52;

  private static final int[] REACHES = {4, 8, 13, 26};
  private static final int HALF_YEAR = 26;

  /** What one side declares alone holds less often than what is agreed. */
  private static final double ALONE = 0.5;

  /** The least usual rate, in articles a week: a truce in two years. */
  private static final double RARE = 0.01;

  private final Channel peace;
  private final Channel violence;
  private final Settings settings;

  Truces(Channel peace, Channel violence, Settings settings) {
    this.peace = peace;
    this.violence = violence;
    this.settings = settings;
  }

  List<Change> changes() {
    NavigableSet<LocalDate> days = new TreeSet<>();
    peace.deeds().forEach(deed -> days.add(deed.day()));
    List<Change> changes = new ArrayList<>();
    for (LocalDate day : days) {
      int week = violence.week(day);
      double told = told(day, week);
      double fall = violence.counts().fall(week, REACHES);
      boolean war = violence.counts().sum(week - HALF_YEAR, week + 1) >= settings.leastViolence();
      if (war && fall > 0 && told > 0) {
        changes.add(
            new Change(
                day, new Change.Peace(), told + fall, peace.within(day, day.plusDays(SPAN))));
      }
    }
    return changes;
  }

  /** How much better, in nats, what is told from a day on is explained by a truce. */
  private double told(LocalDate day, int week) {
    double articles = weight(peace.within(day, day.plusDays(SPAN)));
    double exposure = peace.counts().exposure(week, week + SPAN / Channel.WEEK);
    double usual =
        Math.max(
            RARE,
            peace.counts().sum(week - USUAL, week)
                / Math.max(1, peace.counts().exposure(week - USUAL, week)));
    double expected = usual * exposure;
    return articles <= expected
        ? 0
        : articles * Math.log(articles / expected) - (articles - expected);
  }

  /** How many articles tell of peace, those that tell only of one side's word counted less. */
  private static double weight(List<Deed> deeds) {
    Map<String, Double> articles = new HashMap<>();
    for (Deed deed : deeds) {
      double weight = deed.type() == EventType.CONCEDE ? ALONE : 1;
      deed.articles().forEach(article -> articles.merge(article, weight, Math::max));
    }
    return articles.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
