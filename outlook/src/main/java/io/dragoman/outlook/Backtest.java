package io.dragoman.outlook;

import java.time.Duration;
import java.util.List;

/**
 * Forecasts the days of a benchmark as if they were to come, and measures how well. All that is
 * learnt comes from the train part; history rolls forward, what was learnt stays as it is.
 */
public final class Backtest {
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
   * @param learning the processor time that learning took, all threads together
   * @param forecasting the processor time that forecasting with ours took
   */
  public record Report(
      String folder,
      Setting setting,
      Part part,
      LearnerKind learner,
      List<MethodScore> methods,
      Duration learning,
      Duration forecasting) {}

  /** Runs it. */
  public Report run() {
    Duration start = Cost.processor();
    Forecaster forecaster = learn();
    Duration learnt = Cost.processor();
    MethodScore ours = measure(learner.name().toLowerCase(java.util.Locale.ROOT), forecaster);
    Duration measured = Cost.processor();
    MethodScore baseline = measure("recurrence", new RecurrenceBaseline());
    return new Report(
        folder.name(),
        setting,
        part,
        learner,
        List.of(ours, baseline),
        learnt.minus(start),
        measured.minus(learnt));
  }

  private Facts days() {
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

  private MethodScore measure(String name, Scorer scorer) {
    return MethodScore.of(
        name,
        Evaluation.run(
            known(), days(), days(), setting, scorer, (past, query, scores, answers) -> {}));
  }

  private World known() {
    World world = new World(folder.actors(), folder.relations().size());
    world.add(folder.train(), 0, Integer.MAX_VALUE - 1);
    if (part == Part.TEST) {
      world.add(folder.valid(), 0, Integer.MAX_VALUE - 1);
    }
    return world;
  }
}
