package io.dragoman.bench;

import io.dragoman.outlook.fatalities.Distribution;
import io.dragoman.outlook.fatalities.Panel;
import io.dragoman.outlook.fatalities.PanelFile;
import io.dragoman.outlook.fatalities.ParameterSearch;
import io.dragoman.outlook.fatalities.Parameters;
import io.dragoman.outlook.fatalities.Resampling;
import io.dragoman.outlook.fatalities.YearScore;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Measures the forecasts of deaths by the protocol of the ViEWS prediction challenge on 2018 to
 * 2021, beside drawing from the last twelve months. Parameters come from the years before.
 */
final class FatalitiesBench {
  private static final YearMonth FIRST = YearMonth.of(1990, 1);
  private static final int DRAWS = 1000;
  private static final int ROUNDS = 4;
  private static final int YEAR = 12;

  private final Path shared;
  private final boolean fit;
  private final PrintWriter out;

  FatalitiesBench(Path shared, boolean fit, PrintWriter out) {
    this.shared = shared;
    this.fit = fit;
    this.out = out;
  }

  void run() {
    Path file = MissingDataException.found(shared.resolve("outlook/views_cm/df_input.csv"));
    Panel panel = PanelFile.read(file, FIRST);
    if (fit) {
      Parameters found =
          ParameterSearch.from(
              Parameters.FITTED, ROUNDS, p -> mean(panel, 1996, 2017, new Resampling(p)::forecast));
      out.println("Fitted on 1996 to 2017: " + found);
    }
    out.printf(
        Locale.ROOT,
        "%d countries, CRPS of %d draws, mean of 12 months%n",
        panel.countries().size(),
        DRAWS);
    Resampling ours = new Resampling(Parameters.FITTED);
    row(panel, "Dragoman", (h, n) -> Distribution.of(ours.forecast(h, n).draws(DRAWS)));
    row(panel, "last twelve months", (h, n) -> last(h, YEAR));
    row(panel, "last month", (h, n) -> last(h, 1));
    out.printf(
        Locale.ROOT,
        "  years of fitting, 1996 to 2017: %.2f, last twelve months %.2f%n",
        mean(panel, 1996, 2017, ours::forecast),
        mean(panel, 1996, 2017, (h, n) -> last(h, YEAR)));
    out.flush();
  }

  private static Distribution last(double[] history, int months) {
    return Distribution.of(Arrays.copyOfRange(history, history.length - months, history.length));
  }

  private void row(Panel panel, String name, YearScore.Forecaster forecaster) {
    double[] years =
        IntStream.rangeClosed(2018, 2021)
            .mapToDouble(year -> YearScore.crps(panel, year, forecaster))
            .toArray();
    out.printf(
        Locale.ROOT,
        "  %-20s 2018 %6.2f  2019 %6.2f  2020 %6.2f  2021 %6.2f  mean %6.2f%n",
        name,
        years[0],
        years[1],
        years[2],
        years[3],
        Arrays.stream(years).average().orElseThrow());
    out.flush();
  }

  private static double mean(Panel panel, int from, int to, YearScore.Forecaster forecaster) {
    return IntStream.rangeClosed(from, to)
        .mapToDouble(year -> YearScore.crps(panel, year, forecaster))
        .average()
        .orElseThrow();
  }
}
