package io.dragoman.outlook.turns;

import io.dragoman.outlook.deeds.Coverage;
import io.dragoman.outlook.deeds.Deed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * How many turns are found where there are none: in wars whose months are shuffled. A month of four
 * weeks moves as a whole, with all that is counted in it, so that what belongs together stays so.
 */
public final class FalseAlarms {
  private static final int MONTH = 28;
  private static final double YEAR = 365.25;

  private final TurnFinder finder;
  private final int shuffles;
  private final long seed;

  /**
   * Makes a measure.
   *
   * @param finder finds the turns
   * @param shuffles how often the months are shuffled, 1 or more
   * @param seed the same seed gives the same figures
   */
  public FalseAlarms(TurnFinder finder, int shuffles, long seed) {
    this.finder = finder;
    this.shuffles = shuffles;
    this.seed = seed;
  }

  /**
   * Returns how many turns a year are found where all months are shuffled. Months of heavy fighting
   * then lie scattered among quiet ones, so this is more than an even course of events would give.
   *
   * @param war the war
   */
  public double amongAllMonths(War war) {
    return perYear(war, List.of());
  }

  /**
   * Returns how many turns a year are found where months are shuffled between one found turn and
   * the next, not counting those turns again: turns found in a course of events without any.
   *
   * @param war the war
   */
  public double betweenTurns(War war) {
    return perYear(war, finder.find(war).stream().map(Turn::day).toList());
  }

  private double perYear(War war, List<LocalDate> turns) {
    double years = (ChronoUnit.DAYS.between(war.first(), war.last()) + 1) / YEAR;
    Random random = new Random(seed);
    long found = 0;
    for (int i = 0; i < shuffles; i++) {
      for (Turn turn : finder.find(shuffled(war, turns, random))) {
        if (turns.stream().noneMatch(day -> isNear(day, turn.day()))) {
          found++;
        }
      }
    }
    return found / years / shuffles;
  }

  private static boolean isNear(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b)) <= MONTH + 3;
  }

  /** Returns a war with the months between some days shuffled among themselves. */
  private static War shuffled(War war, List<LocalDate> cuts, Random random) {
    int months = month(war, war.last()) + 1;
    int[] to = new int[months];
    TreeSet<Integer> borders = new TreeSet<>(List.of(0, months));
    cuts.forEach(day -> borders.add(Math.max(0, month(war, day))));
    int begin = 0;
    for (int end : borders) {
      List<Integer> order = new ArrayList<>();
      for (int month = begin; month < end; month++) {
        order.add(month);
      }
      Collections.shuffle(order, random);
      for (int month = begin; month < end; month++) {
        to[month] = order.get(month - begin);
      }
      begin = end;
    }
    return new War(
        war.theatre(),
        moved(war, war.deeds(), to),
        moved(war, war.announced(), to),
        war.first(),
        war.last(),
        Coverage.EVEN);
  }

  private static List<Deed> moved(War war, List<Deed> deeds, int[] to) {
    List<Deed> moved = new ArrayList<>();
    for (Deed deed : deeds) {
      int month = month(war, deed.day());
      if (month >= 0 && month < to.length) {
        moved.add(deed.on(deed.day().plusDays((long) (to[month] - month) * MONTH)));
      }
    }
    return moved;
  }

  private static int month(War war, LocalDate day) {
    return (int) Math.floorDiv(ChronoUnit.DAYS.between(war.first(), day), (long) MONTH);
  }
}
