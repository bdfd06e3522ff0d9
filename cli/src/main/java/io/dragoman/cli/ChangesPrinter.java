package io.dragoman.cli;

import io.dragoman.record.Change;
import io.dragoman.record.exports.Csv;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Prints what became of events, in one of the layouts. */
final class ChangesPrinter {
  private static final String HEADER = "change,at,author,event,kind,why";

  private ChangesPrinter() {}

  static void print(List<Change> changes, EventPrinter.Format format, PrintWriter out) {
    switch (format) {
      case TABLE -> changes.forEach(change -> out.println(Cells.plain(line(change))));
      case JSON -> changes.forEach(change -> out.println(json(change)));
      case CSV -> {
        out.print(HEADER + "\r\n");
        changes.forEach(change -> out.print(csv(change)));
      }
    }
  }

  private static String kind(Change change) {
    return change.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String line(Change change) {
    return "%6d  %-7s  %s  %s: %s"
        .formatted(change.number(), kind(change), change.event(), change.author(), change.why());
  }

  private static String json(Change change) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("change", change.number())
        .put("at", change.at().toString())
        .put("author", change.author())
        .put("event", change.event())
        .put("kind", kind(change))
        .put("why", change.why())
        .toString();
  }

  private static String csv(Change change) {
    return Csv.line(
        List.of(
            Long.toString(change.number()),
            change.at().toString(),
            Csv.text(change.author()),
            change.event(),
            kind(change),
            Csv.text(change.why())));
  }
}
