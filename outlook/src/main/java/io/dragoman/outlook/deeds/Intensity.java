package io.dragoman.outlook.deeds;

import io.dragoman.model.QuadClass;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much happened in a month.
 *
 * @param month the month
 * @param articles number of articles that tell of it
 * @param mentions number of mentions
 * @param events number of events
 * @param quads events by quad class; classes without any are left out
 * @param conflict certainty times Goldstein weight of events that set apart, summed, and divided by
 *     how much the record holds around the month; 0 or less
 * @param cooperation the same of events that bring together; 0 or more
 */
public record Intensity(
    YearMonth month,
    int articles,
    int mentions,
    int events,
    Map<QuadClass, Integer> quads,
    double conflict,
    double cooperation) {
  /** Copies the map. */
  public Intensity {
    quads = Map.copyOf(quads);
  }

  /**
   * Returns the months from the first deed to the last, those without any among them.
   *
   * @param deeds any deeds, in any order
   * @param coverage how much the record holds
   */
  public static List<Intensity> byMonth(Collection<Deed> deeds, Coverage coverage) {
    TreeMap<YearMonth, List<Deed>> months = new TreeMap<>();
    for (Deed deed : deeds) {
      months.computeIfAbsent(YearMonth.from(deed.day()), month -> new ArrayList<>()).add(deed);
    }
    List<Intensity> intensities = new ArrayList<>();
    if (!months.isEmpty()) {
      for (YearMonth month = months.firstKey();
          !month.isAfter(months.lastKey());
          month = month.plusMonths(1)) {
        intensities.add(of(month, months.getOrDefault(month, List.of()), coverage.level(month)));
      }
    }
    return intensities;
  }

  private static Intensity of(YearMonth month, List<Deed> deeds, double level) {
    Set<String> articles = new HashSet<>();
    Map<QuadClass, Integer> quads = new EnumMap<>(QuadClass.class);
    int mentions = 0;
    double conflict = 0;
    double cooperation = 0;
    for (Deed deed : deeds) {
      articles.addAll(deed.articles());
      mentions += deed.event().mentions().size();
      quads.merge(deed.type().quadClass(), 1, Integer::sum);
      double weight = deed.weight() * Goldstein.weight(deed.type()) / level;
      if (weight < 0) {
        conflict += weight;
      } else {
        cooperation += weight;
      }
    }
    return new Intensity(
        month, articles.size(), mentions, deeds.size(), quads, conflict, cooperation);
  }
}
