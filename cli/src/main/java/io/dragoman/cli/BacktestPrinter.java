package io.dragoman.cli;

import io.dragoman.outlook.forecast.Backtest;
import io.dragoman.outlook.forecast.MethodScore;
import io.dragoman.outlook.forecast.Stratum;
import io.dragoman.outlook.forecast.score.Score;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints what a back-test gave, as a table or as one JSON object. */
final class BacktestPrinter {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<String> HEADER =
      List.of("METHOD", "ANSWERS", "N", "MRR", "OPTIMISTIC", "PESSIMISTIC", "H@1", "H@3", "H@10");

  private final PrintWriter out;
  private final int columns;

  BacktestPrinter(PrintWriter out, int columns) {
    this.out = out;
    this.columns = columns;
  }

  /** Prints a report. */
  void print(Backtest.Report report, boolean json) {
    if (json) {
      out.print(node(report) + "\n");
    } else {
      table(report);
    }
    out.flush();
  }

  private void table(Backtest.Report report) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (MethodScore method : report.methods()) {
      rows.add(row(method.method(), "all", method.all()));
      method.strata().forEach((stratum, score) -> rows.add(row("", name(stratum), score)));
    }
    ColumnWidths widths = ColumnWidths.of(rows, List.of(0, 1), columns);
    out.println(
        "%s, %s-step, %s: MRR and hits in percent, ties averaged"
            .formatted(report.folder(), lower(report.setting()), lower(report.part())));
    rows.forEach(row -> out.println(widths.line(row)));
    report
        .reliability()
        .ifPresent(
            r ->
                out.printf(
                    Locale.ROOT,
                    "probabilities: log loss %.3f, Brier %.3f, calibration error %.4f%n",
                    r.logLoss(),
                    r.brier(),
                    r.bins().error()));
    out.printf(
        Locale.ROOT,
        "processor seconds: %.1f learning, %.1f forecasting%s%n",
        seconds(report.learning()),
        seconds(report.forecasting()),
        PeakMemory.megabytes().map(mb -> "; peak resident memory, MB: " + mb).orElse(""));
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  private static List<String> row(String method, String answers, Score score) {
    return List.of(
        method,
        answers,
        Long.toString(score.answers()),
        percent(score.mrr()),
        percent(score.mrrOptimistic()),
        percent(score.mrrPessimistic()),
        percent(score.hits1()),
        percent(score.hits3()),
        percent(score.hits10()));
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String name(Stratum stratum) {
    return lower(stratum).replace('_', ' ');
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static ObjectNode node(Backtest.Report report) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("folder", report.folder())
            .put("setting", lower(report.setting()))
            .put("split", lower(report.part()))
            .put("learner", lower(report.learner()))
            .put("learningSeconds", seconds(report.learning()))
            .put("forecastingSeconds", seconds(report.forecasting()));
    report
        .reliability()
        .ifPresent(
            r ->
                node.put("logLoss", r.logLoss())
                    .put("brier", r.brier())
                    .put("calibrationError", r.bins().error()));
    PeakMemory.megabytes().ifPresent(mb -> node.put("peakMegabytes", mb));
    ArrayNode methods = node.putArray("methods");
    for (MethodScore method : report.methods()) {
      ObjectNode entry = methods.addObject().put("method", method.method());
      put(entry.putObject("all"), method.all());
      method.strata().forEach((stratum, score) -> put(entry.putObject(lower(stratum)), score));
    }
    return node;
  }

  private static void put(ObjectNode node, Score score) {
    node.put("answers", score.answers())
        .put("mrr", score.mrr())
        .put("mrrOptimistic", score.mrrOptimistic())
        .put("mrrPessimistic", score.mrrPessimistic())
        .put("hits1", score.hits1())
        .put("hits3", score.hits3())
        .put("hits10", score.hits10());
  }
}
