package io.dragoman.bench;

import io.dragoman.outlook.deeds.Theatre;
import io.dragoman.outlook.turns.FalseAlarms;
import io.dragoman.outlook.turns.Settings;
import io.dragoman.outlook.turns.Turn;
import io.dragoman.outlook.turns.TurnFinder;
import io.dragoman.outlook.turns.War;
import io.dragoman.record.EventRecord;
import io.dragoman.server.answers.DeedSource;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measures how many turns of wars that are known to history are found within 31 days, how many
 * others are found in the years of those turns, and how many where months are shuffled. A found
 * turn answers one known turn at most.
 */
final class TurnsBench {
  private static final int NEAR = 31;
  private static final long SEED = 20200604;
  private static final double YEAR = 365.25;

  private final Path record;
  private final String set;
  private final int shuffles;
  private final PrintWriter out;
  private final TurnFinder finder = new TurnFinder(Settings.USUAL);

  private int known;
  private int found;
  private int right;
  private int others;
  private int years;

  TurnsBench(Path record, String set, int shuffles, PrintWriter out) {
    this.record = record;
    this.set = set;
    this.shuffles = shuffles;
    this.out = out;
  }

  void run() {
    Map<Set<String>, List<KnownTurn>> wars = new LinkedHashMap<>();
    for (KnownTurn turn : KnownTurn.all()) {
      if (turn.set().equals(set)) {
        wars.computeIfAbsent(turn.countries(), key -> new ArrayList<>()).add(turn);
      }
    }
    try (EventRecord events = EventRecord.openToRead(record)) {
      DeedSource source = new DeedSource(events);
      wars.forEach((countries, turns) -> measure(source.war(new Theatre(countries)), turns));
    }
    out.printf(
        Locale.ROOT,
        "%nfound within %d days: %d of %d (%d of them in the right direction); others: %d in %d"
            + " war-years, %.2f a year and war%n",
        NEAR,
        found,
        known,
        right,
        others,
        years,
        years == 0 ? 0 : (double) others / years);
    out.flush();
  }

  private void measure(War war, List<KnownTurn> turns) {
    List<Turn> open = new ArrayList<>(finder.find(war));
    double all = ChronoUnit.DAYS.between(war.first(), war.last()) / YEAR;
    out.printf(
        Locale.ROOT,
        "%n%s: %d events, %.2f turns a year over %.1f years%n",
        turns.get(0).war(),
        war.deeds().size(),
        open.size() / all,
        all);
    Set<Integer> inYears = new TreeSet<>();
    for (KnownTurn turn : turns) {
      known++;
      inYears.add(turn.day().getYear());
      Optional<Turn> answer = answer(open, turn);
      answer.ifPresent(open::remove);
      found += answer.isPresent() ? 1 : 0;
      right += answer.filter(a -> isRight(a, turn)).isPresent() ? 1 : 0;
      String line = answer.map(TurnsBench::line).orElse("not found");
      out.printf(Locale.ROOT, "  %s %-24s %s%n", turn.day(), turn.what(), line);
    }
    years += inYears.size();
    for (Turn turn : open) {
      if (inYears.contains(turn.day().getYear())) {
        others++;
        out.println("  other" + " ".repeat(31) + line(turn));
      }
    }
    if (shuffles > 0) {
      FalseAlarms alarms = new FalseAlarms(finder, shuffles, SEED);
      out.printf(
          Locale.ROOT,
          "  false alarms a year: %.2f with months shuffled between turns, %.2f with all shuffled%n",
          alarms.betweenTurns(war),
          alarms.amongAllMonths(war));
    }
    out.flush();
  }

  /** The nearest in the right direction, else the nearest. */
  private static Optional<Turn> answer(List<Turn> open, KnownTurn known) {
    return open.stream()
        .filter(turn -> distance(turn, known) <= NEAR)
        .min(
            Comparator.comparingInt((Turn turn) -> isRight(turn, known) ? 0 : 1)
                .thenComparingLong(turn -> distance(turn, known)));
  }

  private static boolean isRight(Turn turn, KnownTurn known) {
    return turn.kind().isWarlike() != known.peace();
  }

  private static long distance(Turn turn, KnownTurn known) {
    return Math.abs(ChronoUnit.DAYS.between(turn.day(), known.day()));
  }

  private static String line(Turn turn) {
    return String.format(
        Locale.ROOT,
        "%s %-17s %6.1f  %s",
        turn.day(),
        turn.kind().label(),
        turn.strength(),
        String.join(", ", turn.by()));
  }
}
