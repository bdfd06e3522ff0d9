package io.dragoman.outlook.alignment;

import io.dragoman.outlook.deeds.Coverage;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.Intensity;
import io.dragoman.outlook.deeds.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What two parties did to each other.
 *
 * @param a the one
 * @param b the other
 * @param deeds what either did to the other, in any order
 */
public record Dealings(Party a, Party b, List<Deed> deeds) {
  /** Copies the list. */
  public Dealings {
    deeds = List.copyOf(deeds);
  }

  /**
   * Picks what two parties did to each other.
   *
   * @param a the one
   * @param b the other
   * @param deeds what happened, in any order
   */
  public static Dealings between(Party a, Party b, Collection<Deed> deeds) {
    return new Dealings(
        a,
        b,
        deeds.stream()
            .filter(d -> (a.did(d) && b.suffered(d)) || (b.did(d) && a.suffered(d)))
            .toList());
  }

  /**
   * A month in which they dealt with each other.
   *
   * @param intensity how much happened
   * @param alignment how both together stood at its end
   * @param byA how many of its events a did to b
   * @param byB how many b did to a
   */
  public record Month(Intensity intensity, Alignment alignment, int byA, int byB) {}

  /**
   * Returns the months in which they dealt with each other, in order.
   *
   * @param coverage how much the record holds
   * @param period the days asked for; a month of which the first or last day is one counts
   */
  public List<Month> months(Coverage coverage, Period period) {
    List<Month> months = new ArrayList<>();
    for (Intensity intensity : Intensity.byMonth(deeds, coverage)) {
      LocalDate end = intensity.month().atEndOfMonth();
      if (intensity.events() > 0 && (period.has(end) || period.has(intensity.month().atDay(1)))) {
        months.add(
            new Month(
                intensity,
                Alignment.of(deeds, end),
                count(intensity.month(), a, b),
                count(intensity.month(), b, a)));
      }
    }
    return List.copyOf(months);
  }

  private int count(YearMonth month, Party by, Party to) {
    return (int)
        deeds.stream()
            .filter(deed -> YearMonth.from(deed.day()).equals(month))
            .filter(deed -> by.did(deed) && to.suffered(deed))
            .count();
  }
}
