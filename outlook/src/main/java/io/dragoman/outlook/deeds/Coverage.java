package io.dragoman.outlook.deeds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How much a record holds in each month, whatever it is about: what a count must be compared with,
 * since sources grow and shrink.
 *
 * @param articles number of articles with a deed in the month, by month; months that hold less than
 *     a fortieth of the fullest one are left out: single reports look back or ahead to them
 */
public record Coverage(Map<YearMonth, Integer> articles) {
  /** Months on each side of a month over which {@link #level} is smoothed. */
  private static final int REACH = 6;

  /** The same coverage at all times. */
  public static final Coverage EVEN = new Coverage(Map.of());

  private static final int SCANTY = 40;

  /** Copies the months that are covered. */
  public Coverage {
    articles = covered(articles);
  }

  private static Map<YearMonth, Integer> covered(Map<YearMonth, Integer> all) {
    Map<YearMonth, Integer> covered = new HashMap<>();
    Optional<Map.Entry<YearMonth, Integer>> fullest =
        all.entrySet().stream()
            .max(Map.Entry.<YearMonth, Integer>comparingByValue().thenComparing(Map.Entry::getKey));
    if (fullest.isPresent()) {
      int most = fullest.get().getValue();
      for (int step : List.of(-1, 1)) {
        for (YearMonth month = fullest.get().getKey();
            all.getOrDefault(month, 0) * SCANTY >= most;
            month = month.plusMonths(step)) {
          covered.put(month, all.getOrDefault(month, 0));
        }
      }
    }
    return Map.copyOf(covered);
  }

  /** Returns the first month that is covered; empty where none is. */
  public Optional<YearMonth> first() {
    return articles.keySet().stream().min(Comparator.naturalOrder());
  }

  /** Returns the last month that is covered; empty where none is. */
  public Optional<YearMonth> last() {
    return articles.keySet().stream().max(Comparator.naturalOrder());
  }

  /**
   * Counts the articles of all deeds of a record.
   *
   * @param deeds every deed that the record holds, in any order
   */
  public static Coverage of(Stream<Deed> deeds) {
    Map<YearMonth, Set<String>> seen = new TreeMap<>();
    deeds.forEach(
        deed ->
            seen.computeIfAbsent(YearMonth.from(deed.day()), month -> new HashSet<>())
                .addAll(deed.articles()));
    Map<YearMonth, Integer> counts = new TreeMap<>();
    seen.forEach((month, articles) -> counts.put(month, articles.size()));
    return new Coverage(counts);
  }

  /** Returns the articles a month, over the months that have any; 1 without months. */
  public double mean() {
    return articles.values().stream().mapToInt(Integer::intValue).average().orElse(1);
  }

  /**
   * Returns how much the record holds around a month, smoothed over thirteen months so that a war
   * that fills the news does not hide itself; 1 is the mean over the record's months.
   *
   * @param month the month
   * @return above 0
   */
  public double level(YearMonth month) {
    if (articles.isEmpty()) {
      return 1;
    }
    double sum = 0;
    int months = 0;
    for (int shift = -REACH; shift <= REACH; shift++) {
      Integer count = articles.get(month.plusMonths(shift));
      if (count != null) {
        sum += count;
        months++;
      }
    }
    return months == 0 ? 1 : Math.max(sum / months / mean(), 0.05);
  }

  /**
   * Returns {@link #level(YearMonth)} of a day's month.
   *
   * @param day the day
   */
  public double level(LocalDate day) {
    return level(YearMonth.from(day));
  }
}
