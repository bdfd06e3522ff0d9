package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.data.BenchmarkFolder;
import io.dragoman.outlook.forecast.data.Quadruples;
import io.dragoman.outlook.forecast.past.World;
import io.dragoman.outlook.forecast.score.Calibrator;
import io.dragoman.outlook.forecast.score.CalibratorFit;
import io.dragoman.outlook.forecast.score.Reliability;
import io.dragoman.outlook.forecast.trees.LearnerKind;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Forecasts the days of a benchmark as if they were to come, and measures how well. All that is
 * learnt comes from the train part; history rolls forward, what was learnt stays as it is.
 */
public final class Backtest {
  /** About so many facts of the valid part are enough to fit probabilities. */
  private static final int CALIBRATING = 4000;

  private final BenchmarkFolder folder;
  private final Setting setting;
  private final Part part;
  private final LearnerKind learner;

  /**
   * Prepares a back-test.
   *
   * @param folder what to forecast
   * @param setting how much of the past is known
   * @param part what is measured
   * @param learner what orders the candidates
   */
  public Backtest(BenchmarkFolder folder, Setting setting, Part part, LearnerKind learner) {
    this.folder = folder;
    this.setting = setting;
    this.part = part;
    this.learner = learner;
  }

  /**
   * What a back-test gave.
   *
   * @param folder the benchmark
   * @param methods the score of each method, ours first
   * @param reliability what the probabilities are worth; on the test part, fitted on valid
   * @param learning the processor time that learning took, all threads together
   * @param forecasting the processor time that forecasting with ours took
   */
  public record Report(
      String folder,
      Setting setting,
      Part part,
      LearnerKind learner,
      List<MethodScore> methods,
      Optional<Reliability> reliability,
      Duration learning,
      Duration forecasting) {}

  /** Runs it. */
  public Report run() {
    Duration start = Cost.processor();
    Forecaster forecaster = learn();
    Duration learnt = Cost.processor();
    MethodScore ours;
    Optional<Reliability> reliability = Optional.empty();
    if (part == Part.TEST) {
      Calibrator calibrator = calibrate(folder, forecaster, setting);
      Reliability measured = new Reliability(folder.actors().size());
      reliability = Optional.of(measured);
      ours =
          measure(
              name(),
              forecaster,
              (past, query, scores, answers) ->
                  measured.add(calibrator, forecaster.last(), answers));
    } else {
      ours = measure(name(), forecaster, (past, query, scores, answers) -> {});
    }
    Duration measured = Cost.processor();
    MethodScore baseline =
        measure("recurrence", new RecurrenceBaseline(), (past, query, scores, answers) -> {});
    return new Report(
        folder.name(),
        setting,
        part,
        learner,
        List.of(ours, baseline),
        reliability,
        learnt.minus(start),
        measured.minus(learnt));
  }

  /**
   * Measures on the test part whether the events that forecasts cite are what they rest on.
   *
   * @param forecasts how many are looked at
   */
  public Faithfulness.Result faithfulness(int forecasts) {
    Forecaster forecaster = new Training(folder).learn(learner, 1);
    Calibrator calibrator = calibrate(folder, forecaster, Setting.SINGLE);
    World world = new World(folder.actors(), folder.relations().size(), true);
    world.add(folder.train());
    world.add(folder.valid());
    return new Faithfulness(forecaster, calibrator, folder)
        .measure(world, folder.train().and(folder.valid()), folder.test(), forecasts);
  }

  private String name() {
    return learner.name().toLowerCase(Locale.ROOT);
  }

  /** Fits probabilities on some days of the valid part, spread over it. */
  static Calibrator calibrate(BenchmarkFolder folder, Forecaster forecaster, Setting setting) {
    World world = new World(folder.actors(), folder.relations().size());
    world.add(folder.train());
    Quadruples valid = folder.valid();
    int every = Math.max(1, valid.size() / CALIBRATING);
    CalibratorFit fit = new CalibratorFit();
    Evaluation.run(
        world,
        valid,
        valid.onDays(day -> day % every == 0),
        setting,
        forecaster,
        (past, query, scores, answers) -> fit.add(forecaster.last(), answers));
    return fit.fit();
  }

  private Quadruples days() {
    return part == Part.VALID ? folder.valid() : folder.test();
  }

  private Forecaster learn() {
    int block =
        switch (setting) {
          case SINGLE -> 1;
          case MULTI -> days().lastDay() - days().firstDay() + 1;
        };
    return new Training(folder).learn(learner, block);
  }

  private MethodScore measure(String name, Scorer scorer, Evaluation.Watcher watcher) {
    return MethodScore.of(name, Evaluation.run(known(), days(), days(), setting, scorer, watcher));
  }

  private World known() {
    World world = new World(folder.actors(), folder.relations().size());
    world.add(folder.train());
    if (part == Part.TEST) {
      world.add(folder.valid());
    }
    return world;
  }
}
