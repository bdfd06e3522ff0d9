package io.dragoman.outlook.dyads;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Measures whether the acts that forecasts cite are what they rest on: the probability must fall
 * further without them than without as many random past acts of the same two parties.
 */
public final class Citations {
  private static final long SEED = 1126;

  private Citations() {}

  /**
   * What was measured.
   *
   * @param forecasts how many forecasts were looked at
   * @param probability their mean probability
   * @param withoutCited the mean without the acts that they cite
   * @param withoutOthers the mean without as many random acts of the same parties
   * @param further the share of forecasts that fell further without the cited acts
   */
  public record Result(
      int forecasts,
      double probability,
      double withoutCited,
      double withoutOthers,
      double further) {}

  /**
   * Measures over forecasts of dyads drawn at random among those that cite something, the same
   * number from each outlook as far as there are enough.
   *
   * @param outlooks the days from which to look, at least one
   * @param horizon within so many days
   * @param wanted how many forecasts, at most
   */
  public static Result measure(List<Outlook> outlooks, Outcome outcome, int horizon, int wanted) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] sums = new double[4];
    int n = 0;
    for (int i = 0; i < outlooks.size(); i++) {
      int until = n + (wanted - n) / (outlooks.size() - i);
      Outlook outlook = outlooks.get(i);
      List<Forecast> drawn =
          new ArrayList<>(
              outlook.all(outcome, horizon).stream().filter(f -> !f.acts().isEmpty()).toList());
      List<Act> all =
          outlook.chronicle().strands().stream().flatMap(s -> s.acts().stream()).toList();
      for (; n < until && !drawn.isEmpty(); n++) {
        Forecast forecast = drawn.remove(random.nextInt(drawn.size()));
        List<Act> cited = forecast.acts();
        double own = outlook.without(forecast, cited);
        double other = outlook.without(forecast, others(forecast, all, cited, random));
        sums[0] += forecast.probability();
        sums[1] += own;
        sums[2] += other;
        sums[3] += own < other ? 1 : 0;
      }
    }
    double size = Math.max(1, n);
    return new Result(n, sums[0] / size, sums[1] / size, sums[2] / size, sums[3] / size);
  }

  private static List<Act> others(
      Forecast forecast, List<Act> all, List<Act> cited, SplittableRandom random) {
    List<Act> own =
        new ArrayList<>(
            all.stream()
                .filter(act -> isOf(act, forecast.source()) || isOf(act, forecast.target()))
                .filter(act -> !cited.contains(act))
                .toList());
    List<Act> chosen = new ArrayList<>();
    while (chosen.size() < cited.size() && !own.isEmpty()) {
      chosen.add(own.remove(random.nextInt(own.size())));
    }
    return chosen;
  }

  private static boolean isOf(Act act, String party) {
    return act.source().equals(party) || act.target().equals(party);
  }
}
