package io.dragoman.cli;

import io.dragoman.outlook.forecast.Backtest;
import io.dragoman.outlook.forecast.Part;
import io.dragoman.outlook.forecast.Setting;
import io.dragoman.outlook.forecast.data.BenchmarkFolder;
import io.dragoman.outlook.forecast.data.OutlookException;
import io.dragoman.outlook.forecast.score.Reliability;
import io.dragoman.outlook.forecast.score.ReliabilityDiagram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
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
      names = "--diagram",
      paramLabel = "FILE",
      description = "write the reliability diagram of the test part there, as SVG")
  private Optional<Path> diagram = Optional.empty();

  @Mixin private LearnerOption learner = new LearnerOption();
  @Mixin private JsonOption json = new JsonOption();

  BacktestCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Backtest.Report report =
        new Backtest(BenchmarkFolder.read(folder), setting, part, learner.learner()).run();
    new BacktestPrinter(spec.commandLine().getOut(), surroundings.columns())
        .print(report, json.json());
    diagram.ifPresent(file -> report.reliability().ifPresent(r -> draw(file, report, r)));
    return ExitCode.OK;
  }

  private static void draw(Path file, Backtest.Report report, Reliability reliability) {
    String title =
        "%s, %s-step".formatted(report.folder(), report.setting().name().toLowerCase(Locale.ROOT));
    try {
      Files.writeString(file, ReliabilityDiagram.svg(title, reliability.bins()));
    } catch (IOException e) {
      throw new OutlookException(file, "cannot be written: " + e.getMessage());
    }
  }
}
