package io.dragoman.outlook.dyads;

import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.dyads.Chronicle.Dyad;
import io.dragoman.outlook.forecast.score.CalibrationBins;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Forecasts the months of a record as if they were to come: on the first of each, for each dyad
 * with history, whether an outcome follows within 30 days. What a year is forecast with is learnt
 * from the years before it; what is known rolls forward. An act is known from the day on which the
 * first article told of it.
 */
public final class RecordBacktest {
  private static final int HORIZON = 30;

  private final Chronicle chronicle;

  /**
   * Prepares it.
   *
   * @param deeds all dated events of a record
   */
  public RecordBacktest(Collection<Deed> deeds) {
    chronicle = Chronicle.of(deeds.stream().flatMap(Act::of).toList());
  }

  /**
   * What a year gave.
   *
   * @param year the year; of all years together, the first
   * @param forecasts how many
   * @param came the share that came true
   * @param brier the mean squared error of the probabilities
   * @param ownBrier that of the dyads' own recency-weighted rates
   * @param bins forecasts by probability
   */
  public record Year(
      int year, long forecasts, double came, double brier, double ownBrier, CalibrationBins bins) {
    /** Returns the share of the own rate's error that is gone, at most 1; above 0 is better. */
    public double skill() {
      return ownBrier == 0 ? 0 : 1 - brier / ownBrier;
    }
  }

  private static final class Sums {
    private final CalibrationBins bins = new CalibrationBins();
    private long forecasts;
    private long came;
    private double brier;
    private double ownBrier;

    void add(double p, double own, boolean hit) {
      double y = hit ? 1 : 0;
      bins.add(p, hit);
      forecasts++;
      came += hit ? 1 : 0;
      brier += (p - y) * (p - y);
      ownBrier += (own - y) * (own - y);
    }

    Year year(int year) {
      double n = Math.max(1, forecasts);
      return new Year(year, forecasts, came / n, brier / n, ownBrier / n, bins);
    }
  }

  /**
   * Runs it.
   *
   * @param outcome what is forecast
   * @param first the first year
   * @param last the last year
   * @return each year, then all together
   */
  public List<Year> run(Outcome outcome, int first, int last) {
    List<Year> years = new ArrayList<>();
    Sums all = new Sums();
    for (int year = first; year <= last; year++) {
      LocalDate before = LocalDate.of(year, 1, 1).minusDays(1);
      DyadModel model = DyadModel.learn(chronicle.knownOn(before), outcome, HORIZON, before);
      Sums own = new Sums();
      for (int month = 1; month <= 12; month++) {
        int day = (int) LocalDate.of(year, month, 1).minusDays(1).toEpochDay();
        Activity activity = new Activity(chronicle, day);
        for (Dyad dyad : chronicle.withHistory(day)) {
          double p = model.logistic().probability(model.traits(chronicle, activity, dyad, day));
          double rate = model.ownRate(chronicle, dyad, day);
          boolean hit = chronicle.strand(dyad).has(model.mask(), day, day + HORIZON);
          own.add(p, rate, hit);
          all.add(p, rate, hit);
        }
      }
      years.add(own.year(year));
    }
    years.add(all.year(first));
    return List.copyOf(years);
  }
}
