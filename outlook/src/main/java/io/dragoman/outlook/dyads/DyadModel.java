package io.dragoman.outlook.dyads;

import io.dragoman.outlook.dyads.Chronicle.Dyad;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was learnt about an outcome up to a day: each month of the ten years before, each dyad with
 * history, what was known and whether the outcome came within the horizon.
 */
final class DyadModel {
  private static final int YEARS = 10;
  private static final int STEP = 30;
  private static final double[] HALF_LIVES = {90, 180, 365, 730, 1460};

  private final int mask;
  private final int horizon;
  private final int first;
  private final Rate rate;
  private final Logistic logistic;
  private final long[] held = new long[Traits.RULES];
  private final long[] came = new long[Traits.RULES];

  private record Case(Dyad dyad, int day, boolean came) {}

  private DyadModel(Chronicle chronicle, Outcome outcome, int horizon, LocalDate until) {
    mask = outcome.mask();
    this.horizon = horizon;
    int last = (int) until.toEpochDay();
    first = (int) chronicle.first().orElse(until).toEpochDay();
    List<List<Case>> months = new ArrayList<>();
    long all = 0;
    long right = 0;
    for (int day = last - horizon; day >= Math.max(first + 365, last - YEARS * 365); day -= STEP) {
      List<Case> month = new ArrayList<>();
      for (Dyad dyad : chronicle.withHistory(day)) {
        boolean hit = chronicle.strand(dyad).has(mask, day, day + horizon);
        month.add(new Case(dyad, day, hit));
        right += hit ? 1 : 0;
      }
      all += month.size();
      months.add(month);
    }
    double usual = (right + 0.5) / (all + 1);
    rate = bestRate(chronicle, months, usual);
    List<Logistic.Sample> samples = new ArrayList<>();
    for (List<Case> month : months) {
      if (!month.isEmpty()) {
        Activity activity = new Activity(chronicle, month.getFirst().day());
        for (Case one : month) {
          Traits traits = traits(chronicle, activity, one.dyad(), one.day());
          samples.add(new Logistic.Sample(traits, one.came()));
          for (int rule : traits.rules()) {
            held[rule]++;
            came[rule] += one.came() ? 1 : 0;
          }
        }
      }
    }
    logistic = Logistic.learn(samples);
  }

  /** Learns from what is known up to a day (included). */
  static DyadModel learn(Chronicle chronicle, Outcome outcome, int horizon, LocalDate until) {
    return new DyadModel(chronicle, outcome, horizon, until);
  }

  private Rate bestRate(Chronicle chronicle, List<List<Case>> months, double usual) {
    Rate best = new Rate(HALF_LIVES[0], usual);
    double least = Double.POSITIVE_INFINITY;
    for (double halfLife : HALF_LIVES) {
      Rate candidate = new Rate(halfLife, usual);
      double brier = 0;
      // Every third month is enough to choose by.
      for (int m = 0; m < months.size(); m += 3) {
        for (Case one : months.get(m)) {
          double p = candidate.of(chronicle.strand(one.dyad()), mask, first, one.day(), horizon);
          brier += (p - (one.came() ? 1 : 0)) * (p - (one.came() ? 1 : 0));
        }
      }
      if (brier < least) {
        least = brier;
        best = candidate;
      }
    }
    return best;
  }

  /** The dyad's own recency-weighted rate on a day. */
  double ownRate(Chronicle chronicle, Dyad dyad, int day) {
    return rate.of(chronicle.strand(dyad), mask, first, day, horizon);
  }

  Traits traits(Chronicle chronicle, Activity activity, Dyad dyad, int day) {
    double own = Math.clamp(ownRate(chronicle, dyad, day), 1e-4, 1 - 1e-4);
    return Traits.of(chronicle, activity, dyad, mask, own, day);
  }

  Logistic logistic() {
    return logistic;
  }

  int mask() {
    return mask;
  }

  int horizon() {
    return horizon;
  }

  /** How a rule fared in what was learnt from. */
  Forecast.Past past(int rule) {
    return new Forecast.Past(came[rule], held[rule]);
  }
}
