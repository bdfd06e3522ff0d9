package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.data.BenchmarkFolder;
import io.dragoman.outlook.forecast.past.Query;
import io.dragoman.outlook.forecast.past.World;
import io.dragoman.outlook.forecast.score.Calibrator;
import io.dragoman.outlook.forecast.trees.LearnerKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What is likely on the day after the last that is known, and how it would change if something more
 * had happened. A forecast is about the model of the record, not about the world. Not thread-safe.
 */
public final class NextDay {
  /** With fewer past events of the actor asked about there is no forecast. */
  private static final int LEAST = 3;

  private final BenchmarkFolder folder;
  private final World world;
  private final Explainer explainer;
  private final int day;

  private NextDay(BenchmarkFolder folder, World world, Explainer explainer, int day) {
    this.folder = folder;
    this.world = world;
    this.explainer = explainer;
    this.day = day;
  }

  /** What there is to say to a question. */
  public sealed interface Answer {}

  /**
   * Forecasts.
   *
   * @param forecasts the likeliest first
   */
  public record Likely(List<Prospect> forecasts) implements Answer {}

  /**
   * No forecast.
   *
   * @param reason why
   */
  public record TooLittle(String reason) implements Answer {}

  /**
   * How a forecast moves.
   *
   * @param before the forecast without the supposed event
   * @param after the forecast with it
   */
  public record Move(Prospect before, Prospect after) {}

  /**
   * Learns from the train part, fits probabilities on valid, and knows all three parts.
   *
   * @param learner what orders the candidates
   */
  public static NextDay learn(BenchmarkFolder folder, LearnerKind learner) {
    Forecaster forecaster = new Training(folder).learn(learner, 1);
    Calibrator calibrator = Backtest.calibrate(folder, forecaster, Setting.SINGLE);
    World world = new World(folder.actors(), folder.relations().size(), true);
    world.add(folder.train());
    world.add(folder.valid());
    world.add(folder.test());
    return new NextDay(
        folder,
        world,
        new Explainer(forecaster, calibrator, folder.relations()),
        world.history.lastDay() + 1);
  }

  /** The day that is forecast, as the benchmark counts. */
  public int day() {
    return day;
  }

  /**
   * Forecasts whom an actor will do something to.
   *
   * @param subject who
   * @param relation what; from the number of relations up: is done by whom
   * @param most how many answers
   */
  public Answer ask(int subject, int relation, int most) {
    int known = known(subject);
    if (known < LEAST) {
      return new TooLittle(
          "%s has %d past events, and a forecast needs %d"
              .formatted(folder.actors().get(subject), known, LEAST));
    }
    return new Likely(explainer.forecasts(world, query(subject, relation), most));
  }

  /**
   * Says how the answers to a question would move if something more had happened.
   *
   * @param event what is supposed, of the last known day or earlier
   * @param most how many answers of each, before and after, are looked at
   * @return the largest move first
   */
  public List<Move> suppose(Prospect.Event event, int subject, int relation, int most) {
    int wide = Forecaster.MOST;
    List<Prospect> before = explainer.forecasts(world, query(subject, relation), wide);
    world.add(event.subject(), event.relation(), event.object(), event.day());
    List<Prospect> after = explainer.forecasts(world, query(subject, relation), wide);
    world.forget(event.subject(), event.relation(), event.object(), event.day());
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      Prospect now = after.get(i);
      for (int j = 0; j < before.size(); j++) {
        if (before.get(j).actor() == now.actor() && (i < most || j < most)) {
          moves.add(new Move(before.get(j), now));
        }
      }
    }
    moves.sort(
        (a, b) ->
            Double.compare(
                Math.abs(b.after().probability() - b.before().probability()),
                Math.abs(a.after().probability() - a.before().probability())));
    return List.copyOf(moves);
  }

  private Query query(int subject, int relation) {
    return new Query(subject, relation, day, day - 1);
  }

  private int known(int actor) {
    return world.history.roles.count(2 * actor) + world.history.roles.count(2 * actor + 1);
  }
}
