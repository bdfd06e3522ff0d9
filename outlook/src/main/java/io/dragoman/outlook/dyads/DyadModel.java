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

  private final int mask;
  private final int horizon;
  private final int first;
  private final List<Rate> rates;
  private final int best;
  private final Logistic logistic;
  private final long[] held = new long[Traits.RULES];
  private final long[] came = new long[Traits.RULES];

  private record Case(Dyad dyad, int day, boolean came) {}

  private DyadModel(Chronicle chronicle, Outcome outcome, int horizon, LocalDate until) {
    mask = outcome.mask();
    this.horizon = horizon;
    int last = (int) until.toEpochDay();
    first = (int) chronicle.firstKnown().orElse(until).toEpochDay();
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
    rates = Rate.all((right + 0.5) / (all + 1));
    double[] errors = new double[rates.size()];
    List<Logistic.Sample> samples = new ArrayList<>();
    for (List<Case> month : months) {
      if (!month.isEmpty()) {
        Activity activity = new Activity(chronicle, month.getFirst().day());
        for (Case one : month) {
          double[] own = ownRates(chronicle, one.dyad(), one.day());
          Traits traits = Traits.of(chronicle, activity, one.dyad(), mask, own, one.day());
          samples.add(new Logistic.Sample(traits, one.came()));
          for (int k = 0; k < own.length; k++) {
            double error = own[k] - (one.came() ? 1 : 0);
            errors[k] += error * error;
          }
          for (int rule : traits.rules()) {
            held[rule]++;
            came[rule] += one.came() ? 1 : 0;
          }
        }
      }
    }
    best = least(errors);
    logistic = Logistic.learn(samples, best);
  }

  /** Learns from what is known up to a day (included). */
  static DyadModel learn(Chronicle chronicle, Outcome outcome, int horizon, LocalDate until) {
    return new DyadModel(chronicle, outcome, horizon, until);
  }

  private static int least(double[] values) {
    int least = 0;
    for (int k = 1; k < values.length; k++) {
      least = values[k] < values[least] ? k : least;
    }
    return least;
  }

  /** The dyad's own recency-weighted rate on a day, by the half-life that did best. */
  double ownRate(Chronicle chronicle, Dyad dyad, int day) {
    return rates.get(best).of(chronicle.strand(dyad), mask, first, day, horizon);
  }

  private double[] ownRates(Chronicle chronicle, Dyad dyad, int day) {
    Strand strand = chronicle.strand(dyad);
    return rates.stream().mapToDouble(r -> r.of(strand, mask, first, day, horizon)).toArray();
  }

  Traits traits(Chronicle chronicle, Activity activity, Dyad dyad, int day) {
    return Traits.of(chronicle, activity, dyad, mask, ownRates(chronicle, dyad, day), day);
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
