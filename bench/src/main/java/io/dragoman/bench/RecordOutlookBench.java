package io.dragoman.bench;

import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.dyads.Citations;
import io.dragoman.outlook.dyads.Outcome;
import io.dragoman.outlook.dyads.Outlook;
import io.dragoman.outlook.dyads.RecordBacktest;
import io.dragoman.outlook.forecast.score.ReliabilityDiagram;
import io.dragoman.record.EventRecord;
import io.dragoman.server.answers.DeedSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Measures forecasts over a record of current-events: each month from 2015 to 2025, for each dyad
 * with history, material conflict and cooperation in the next 30 days; and whether the acts cited
 * are what the forecasts rest on.
 */
final class RecordOutlookBench {
  private static final int FIRST = 2015;
  private static final int LAST = 2025;
  private static final int HORIZON = 30;

  private final Path record;
  private final int forecasts;
  private final Optional<Path> diagrams;
  private final PrintWriter out;

  RecordOutlookBench(Path record, int forecasts, Optional<Path> diagrams, PrintWriter out) {
    this.record = record;
    this.forecasts = forecasts;
    this.diagrams = diagrams;
    this.out = out;
  }

  void run() {
    List<Deed> deeds;
    try (EventRecord events = EventRecord.openToRead(record)) {
      deeds = new DeedSource(events).deeds();
    }
    RecordBacktest backtest = new RecordBacktest(deeds);
    List<Outlook> outlooks =
        IntStream.rangeClosed(LAST - 1, LAST)
            .mapToObj(year -> Outlook.over(deeds, LocalDate.of(year, 1, 1).minusDays(1)))
            .toList();
    for (Outcome outcome : List.of(Outcome.MATERIAL_CONFLICT, Outcome.COOPERATION)) {
      out.println(outcome.name() + " within " + HORIZON + " days, by month and dyad with history");
      out.println("  year  forecasts  came %  Brier   own rate  skill   ECE");
      List<RecordBacktest.Year> years = backtest.run(outcome, FIRST, LAST);
      for (int i = 0; i < years.size(); i++) {
        RecordBacktest.Year year = years.get(i);
        out.printf(
            Locale.ROOT,
            "  %-5s %9d  %6.2f  %.4f  %.4f    %6.3f  %.4f%n",
            i < years.size() - 1 ? year.year() : "all",
            year.forecasts(),
            100 * year.came(),
            year.brier(),
            year.ownBrier(),
            year.skill(),
            year.bins().error());
      }
      diagrams.ifPresent(folder -> draw(folder, outcome, years.getLast()));
      Citations.Result cited = Citations.measure(outlooks, outcome, HORIZON, forecasts);
      out.printf(
          Locale.ROOT,
          "  reasons of %d forecasts: mean probability %.4f, without the acts cited %.4f, without"
              + " as many others %.4f; lower without those cited %.1f %%%n",
          cited.forecasts(),
          cited.probability(),
          cited.withoutCited(),
          cited.withoutOthers(),
          100 * cited.further());
      out.flush();
    }
  }

  private static void draw(Path folder, Outcome outcome, RecordBacktest.Year all) {
    String title = outcome.name() + " within 30 days, " + FIRST + " to " + LAST;
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(outcome.name().replace(' ', '-') + ".svg"),
          ReliabilityDiagram.svg(title, all.bins()));
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }
}
