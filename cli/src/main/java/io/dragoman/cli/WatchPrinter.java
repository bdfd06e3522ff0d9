package io.dragoman.cli;

import io.dragoman.outlook.dyads.Outlook;
import io.dragoman.outlook.watch.Finding;
import io.dragoman.outlook.watch.Hit;
import io.dragoman.outlook.watch.Verdict;
import io.dragoman.record.WatchBook.Watch;
import io.dragoman.server.answers.Watchkeeper;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints watches, what a look at them gave, and their hits. */
final class WatchPrinter {
  private static final String NEW = "new";

  private final PrintWriter out;
  private final EventPrinter.Format format;
  private final int columns;

  WatchPrinter(PrintWriter out, EventPrinter.Format format, int columns) {
    this.out = out;
    this.format = format;
    this.columns = columns;
  }

  void watches(List<Watch> watches) {
    print(
        List.of("watch", "since", "author", "name", "condition"),
        List.of(3, 4),
        watches.stream()
            .map(
                watch ->
                    List.of(
                        Watchkeeper.id(watch),
                        Moments.minute(watch.madeAt()),
                        watch.author(),
                        watch.name(),
                        watch.condition()))
            .toList());
  }

  /** Prints a row for each hit that holds, and one for each watch that has none. */
  void round(Watchkeeper.Round round) {
    List<List<String>> rows = new ArrayList<>();
    for (Watchkeeper.Seen seen : round.seen()) {
      switch (seen.verdict()) {
        case Verdict.Holds holds -> seen.hits().forEach(hit -> rows.add(row(seen.watch(), hit)));
        case Verdict.Fails fails -> rows.add(row(seen.watch(), "no", fails.reason()));
        case Verdict.Unknown unknown -> rows.add(row(seen.watch(), "unknown", unknown.reason()));
      }
    }
    print(
        List.of("watch", "state", "times", "value", "condition", "reason", "event_ids"),
        List.of(4, 5, 6),
        rows);
  }

  private static List<String> row(Watch watch, Hit hit) {
    Finding found = hit.last();
    return List.of(
        Watchkeeper.id(watch),
        state(hit),
        Integer.toString(hit.times()),
        number(found.value()),
        watch.condition(),
        found.reason(),
        String.join(" ", found.events()));
  }

  private static List<String> row(Watch watch, String state, String reason) {
    return List.of(Watchkeeper.id(watch), state, "0", "", watch.condition(), reason, "");
  }

  void hits(Map<Watch, List<Hit>> hits) {
    List<List<String>> rows = new ArrayList<>();
    hits.forEach(
        (watch, own) ->
            own.forEach(
                hit ->
                    rows.add(
                        List.of(
                            Watchkeeper.id(watch),
                            hit.holds() ? "holds" : "over",
                            Moments.minute(hit.firstSeen()),
                            Moments.minute(hit.lastSeen()),
                            Integer.toString(hit.times()),
                            number(hit.peak()),
                            watch.condition(),
                            hit.last().reason(),
                            String.join(" ", hit.last().events())))));
    print(
        List.of(
            "watch",
            "state",
            "first_seen",
            "last_seen",
            "times",
            "peak",
            "condition",
            "reason",
            "event_ids"),
        List.of(6, 7, 8),
        rows);
  }

  private void print(List<String> header, List<Integer> flexible, List<List<String>> rows) {
    new Rows(header, flexible, rows).print(format, out, columns);
  }

  /** Says in a few lines what a look at the watches gave: new hits, and how many go on. */
  static void tell(Watchkeeper.Round round, PrintWriter err) {
    for (Watchkeeper.Seen seen : round.seen()) {
      for (Hit hit : seen.hits()) {
        if (hit.times() == 1) {
          err.println(
              Cells.plain(
                  "watch %s, %s: %s"
                      .formatted(
                          Watchkeeper.id(seen.watch()), seen.watch().name(), hit.last().reason())));
        }
      }
    }
    err.println(summary(round));
    if (round.seen().stream().anyMatch(seen -> !seen.hits().isEmpty())) {
      err.println(Outlook.CAVEAT);
    }
  }

  static String summary(Watchkeeper.Round round) {
    List<Hit> hits = round.seen().stream().flatMap(seen -> seen.hits().stream()).toList();
    long fresh = hits.stream().filter(hit -> hit.times() == 1).count();
    return Amount.of(round.seen().size(), "watch", "watches")
        + " looked at as of "
        + round.day()
        + ": "
        + Amount.of(fresh, "new hit")
        + ", "
        + (hits.size() - fresh)
        + " going on"
        + (hits.isEmpty() ? "" : "; dragoman watch hits lists them");
  }

  private static String state(Hit hit) {
    return hit.times() == 1 ? NEW : "holds";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
