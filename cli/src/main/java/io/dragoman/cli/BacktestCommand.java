package io.dragoman.cli;

import io.dragoman.outlook.Backtest;
import io.dragoman.outlook.BenchmarkFolder;
import io.dragoman.outlook.LearnerKind;
import io.dragoman.outlook.Part;
import io.dragoman.outlook.Setting;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman backtest}. */
@Command(
    name = "backtest",
    mixinStandardHelpOptions = true,
    description = {
      "Forecasts the days of a benchmark as if they were to come, and measures how well.",
      "A forecast is about the model of the record, not about the world."
    })
final class BacktestCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      description =
          "folder with train, valid and test (.txt or .txt.gz), entity2id.txt, relation2id.txt")
  private Path folder = Path.of("");

  @Option(
      names = "--setting",
      paramLabel = "SETTING",
      required = true,
      description =
          "single: all days before the one that is forecast are known; multi: nothing is known"
              + " after the first of them (${COMPLETION-CANDIDATES})")
  private Setting setting = Setting.SINGLE;

  @Option(
      names = "--split",
      paramLabel = "SPLIT",
      defaultValue = "TEST",
      description = "what is measured: ${COMPLETION-CANDIDATES} (default: test)")
  private Part part = Part.TEST;

  @Option(
      names = "--learner",
      paramLabel = "LEARNER",
      defaultValue = "TREES",
      description = "trees: sharper; curves: a sum of curves, one a feature (default: trees)")
  private LearnerKind learner = LearnerKind.TREES;

  @Mixin private JsonOption json = new JsonOption();

  BacktestCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Backtest.Report report =
        new Backtest(BenchmarkFolder.read(folder), setting, part, learner).run();
    new BacktestPrinter(spec.commandLine().getOut(), surroundings.columns())
        .print(report, json.json());
    return ExitCode.OK;
  }
}
