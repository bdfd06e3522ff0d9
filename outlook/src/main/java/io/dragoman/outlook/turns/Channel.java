package io.dragoman.outlook.turns;

import io.dragoman.outlook.deeds.Coverage;
import io.dragoman.outlook.deeds.Deed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that is counted week by week, where its date is no longer than a week. An article
 * counts once a week however many of its sentences tell of it: articles are independent of each
 * other, sentences of an article are not.
 *
 * @param name what is counted
 * @param first first day of the first week
 * @param deeds what is counted, within the weeks
 * @param counts articles a week
 */
record Channel(String name, LocalDate first, List<Deed> deeds, Counts counts) {
  static final int WEEK = 7;

  /** Counts deeds in the weeks from a day to another; deeds outside are left out. */
  static Channel of(
      String name, List<Deed> deeds, LocalDate first, LocalDate last, Coverage coverage) {
    int weeks = (int) (ChronoUnit.DAYS.between(first, last) / WEEK) + 1;
    List<Set<String>> articles = new ArrayList<>();
    double[] exposures = new double[weeks];
    for (int week = 0; week < weeks; week++) {
      articles.add(new HashSet<>());
      exposures[week] = coverage.level(first.plusDays((long) week * WEEK));
    }
    List<Deed> within = new ArrayList<>();
    for (Deed deed : deeds) {
      int week = week(first, deed.day());
      if (week >= 0 && week < weeks && deed.days() <= WEEK) {
        articles.get(week).addAll(deed.articles());
        within.add(deed);
      }
    }
    double[] counts = articles.stream().mapToDouble(Set::size).toArray();
    return new Channel(name, first, within, new Counts(counts, exposures));
  }

  /** Returns what was counted from a day to before another. */
  List<Deed> within(LocalDate from, LocalDate to) {
    return deeds.stream()
        .filter(deed -> !deed.day().isBefore(from) && deed.day().isBefore(to))
        .toList();
  }

  /** Returns the week of a day, which may be outside the series. */
  int week(LocalDate day) {
    return week(first, day);
  }

  private static int week(LocalDate first, LocalDate day) {
    return (int) Math.floorDiv(ChronoUnit.DAYS.between(first, day), (long) WEEK);
  }

  LocalDate day(int week) {
    return first.plusDays((long) week * WEEK);
  }
}
