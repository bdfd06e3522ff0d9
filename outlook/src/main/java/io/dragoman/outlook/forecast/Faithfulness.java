package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.data.BenchmarkFolder;
import io.dragoman.outlook.forecast.data.IntList;
import io.dragoman.outlook.forecast.data.Quadruples;
import io.dragoman.outlook.forecast.past.Query;
import io.dragoman.outlook.forecast.past.World;
import io.dragoman.outlook.forecast.score.Calibrator;
import io.dragoman.outlook.forecast.score.Ranked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Measures whether reasons are the reasons: the past events that a forecast cites are taken out of
 * the history, and the probability must fall further than when as many random past events of the
 * same two actors are.
 */
public final class Faithfulness {
  private static final long SEED = 1126;

  private final Explainer explainer;
  private final Forecaster forecaster;
  private final Calibrator calibrator;
  private final List<IntList> factsOf;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private Quadruples past = Quadruples.NONE;
  private double probability;
  private double cited;
  private double others;
  private long further;
  private long events;
  private int forecasts;

  /**
   * What was measured.
   *
   * @param forecasts how many forecasts were looked at: the likeliest answers of questions
   * @param probability their mean probability
   * @param withoutCited the mean without the events that they cite
   * @param withoutOthers the mean without as many random events of the same actors
   * @param further the share of forecasts that fell further without the cited events
   * @param events the mean number of events taken out
   */
  public record Result(
      int forecasts,
      double probability,
      double withoutCited,
      double withoutOthers,
      double further,
      double events) {}

  Faithfulness(Forecaster forecaster, Calibrator calibrator, BenchmarkFolder folder) {
    this.forecaster = forecaster;
    this.calibrator = calibrator;
    explainer = new Explainer(forecaster, calibrator, folder.relations());
    factsOf = new ArrayList<>();
    for (int a = 0; a < folder.actors().size(); a++) {
      factsOf.add(new IntList());
    }
  }

  /**
   * Measures over about as many forecasts as wanted, spread over the days.
   *
   * @param world what is known before the days; must remember; rolls forward
   * @param before the rows that are known
   */
  Result measure(World world, Quadruples before, Quadruples days, int wanted) {
    past = before.and(days);
    int noted = 0;
    double share = 1.3 * wanted / (2.0 * days.size());
    for (int at = 0; at < days.size() && forecasts < wanted; ) {
      int day = days.day(at);
      for (; noted < past.size() && past.day(noted) < day; noted++) {
        factsOf.get(past.subject(noted)).add(noted);
        factsOf.get(past.object(noted)).add(noted);
      }
      int next = days.firstOf(day + 1);
      DayQueries queries =
          new DayQueries(days, at, next, world.history.actors(), world.history.relations());
      for (int q = 0; q < queries.size() && forecasts < wanted; q++) {
        if (random.nextDouble() < share) {
          judge(world, new Query(queries.subject(q), queries.relation(q), day, day - 1));
        }
      }
      world.add(days, day, day);
      at = next;
    }
    double n = Math.max(1, forecasts);
    return new Result(forecasts, probability / n, cited / n, others / n, further / n, events / n);
  }

  private void judge(World world, Query query) {
    List<Prospect> likeliest = explainer.forecasts(world, query, 1);
    if (likeliest.isEmpty() || likeliest.getFirst().events().isEmpty()) {
      return;
    }
    Prospect forecast = likeliest.getFirst();
    List<Prospect.Event> own = forecast.events();
    List<Prospect.Event> random = randomEvents(query.subject(), forecast.actor(), own);
    double before = forecast.probability();
    double withoutOwn = without(world, query, forecast.actor(), own);
    double withoutRandom = without(world, query, forecast.actor(), random);
    probability += before;
    cited += withoutOwn;
    others += withoutRandom;
    further += withoutOwn < withoutRandom ? 1 : 0;
    events += own.size();
    forecasts++;
  }

  private List<Prospect.Event> randomEvents(int a, int b, List<Prospect.Event> but) {
    Set<Integer> rows = new HashSet<>();
    List<Prospect.Event> chosen = new ArrayList<>();
    int all = factsOf.get(a).size() + factsOf.get(b).size();
    for (int draw = 0; draw < 50 * but.size() && chosen.size() < but.size(); draw++) {
      int i = random.nextInt(all);
      int ofA = factsOf.get(a).size();
      int row = i < ofA ? factsOf.get(a).get(i) : factsOf.get(b).get(i - ofA);
      Prospect.Event event =
          new Prospect.Event(
              past.subject(row), past.relation(row), past.object(row), past.day(row));
      if (rows.add(row) && !but.contains(event)) {
        chosen.add(event);
      }
    }
    return chosen;
  }

  private double without(World world, Query query, int actor, List<Prospect.Event> events) {
    for (Prospect.Event e : events) {
      world.forget(e.subject(), e.relation(), e.object(), e.day());
    }
    Ranked ranked = forecaster.rank(world, query);
    double[] p = calibrator.probabilities(ranked);
    double own = 0;
    for (int i = 0; i < p.length; i++) {
      own = ranked.actors()[i] == actor ? p[i] : own;
    }
    for (Prospect.Event e : events) {
      world.add(e.subject(), e.relation(), e.object(), e.day());
    }
    return own;
  }
}
