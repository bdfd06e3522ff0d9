package io.dragoman.outlook;

import java.util.ArrayList;
import java.util.List;

/**
 * Forecasts the days of a benchmark as if they were to come, and measures how well. All that is
 * learnt comes from the train part; history rolls forward, what was learnt stays as it is.
 */
public final class Backtest {
  private final BenchmarkFolder folder;
  private final Setting setting;
  private final Part part;

  /**
   * @param folder what to forecast
   * @param setting how much of the past is known
   * @param part what is measured
   */
  public Backtest(BenchmarkFolder folder, Setting setting, Part part) {
    this.folder = folder;
    this.setting = setting;
    this.part = part;
  }

  /**
   * What a back-test gave.
   *
   * @param folder the benchmark
   * @param questions how many answers were asked for
   * @param methods the score of each method, ours first
   */
  public record Report(
      String folder, Setting setting, Part part, long questions, List<MethodScore> methods) {}

  /** Runs it. */
  public Report run() {
    List<MethodScore> methods = new ArrayList<>();
    methods.add(measure("recurrence", new RecurrenceBaseline()));
    return new Report(
        folder.name(), setting, part, methods.getFirst().all().answers(), List.copyOf(methods));
  }

  private MethodScore measure(String name, Scorer scorer) {
    World world = known();
    Facts days = part == Part.VALID ? folder.valid() : folder.test();
    return MethodScore.of(
        name,
        Evaluation.run(world, days, days, setting, scorer, (past, query, scores, answers) -> {}));
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
