package io.dragoman.bench;

import io.dragoman.outlook.forecast.Backtest;
import io.dragoman.outlook.forecast.Faithfulness;
import io.dragoman.outlook.forecast.Part;
import io.dragoman.outlook.forecast.Setting;
import io.dragoman.outlook.forecast.data.BenchmarkFolder;
import io.dragoman.outlook.forecast.trees.LearnerKind;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures how faithful the reasons of forecasts are: what becomes of the probability of the
 * likeliest answer when the past events that it cites are taken out of the history, and when as
 * many random past events of the same two actors are.
 */
final class OutlookBench {
  private final Path folder;
  private final int forecasts;
  private final PrintWriter out;

  OutlookBench(Path folder, int forecasts, PrintWriter out) {
    this.folder = folder;
    this.forecasts = forecasts;
    this.out = out;
  }

  void run() {
    BenchmarkFolder benchmark = BenchmarkFolder.read(folder);
    out.println("Faithfulness of reasons, " + benchmark.name() + ", test, single-step");
    for (LearnerKind learner : LearnerKind.values()) {
      Faithfulness.Result result =
          new Backtest(benchmark, Setting.SINGLE, Part.TEST, learner).faithfulness(forecasts);
      out.printf(
          Locale.ROOT,
          "  %-6s %d forecasts, %.1f events taken out: mean probability %.3f, without those cited"
              + " %.3f, without others %.3f; lower without those cited %.1f %%%n",
          learner.name().toLowerCase(Locale.ROOT),
          result.forecasts(),
          result.events(),
          result.probability(),
          result.withoutCited(),
          result.withoutOthers(),
          100 * result.further());
    }
    out.flush();
  }
}
