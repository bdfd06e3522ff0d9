package io.dragoman.cli;

import io.dragoman.outlook.forecast.NextDay;
import io.dragoman.outlook.forecast.Prospect;
import io.dragoman.outlook.forecast.data.BenchmarkFolder;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints forecasts and their reasons, as text or as one JSON object a line. */
final class ForecastPrinter {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final PrintWriter out;
  private final BenchmarkFolder benchmark;
  private final int day;

  ForecastPrinter(PrintWriter out, BenchmarkFolder benchmark, int day) {
    this.out = out;
    this.benchmark = benchmark;
    this.day = day;
  }

  /** Prints forecasts. */
  void forecasts(List<Prospect> forecasts, boolean json) {
    for (Prospect forecast : forecasts) {
      if (json) {
        out.print(node(forecast) + "\n");
      } else {
        out.printf(
            Locale.ROOT, "%5.1f %%  %s%n", 100 * forecast.probability(), name(forecast.actor()));
        reasons(forecast);
      }
    }
  }

  /** Prints how forecasts move. */
  void moves(List<NextDay.Move> moves, boolean json) {
    for (NextDay.Move move : moves) {
      if (json) {
        ObjectNode node = JSON.createObjectNode();
        node.set("before", node(move.before()));
        node.set("after", node(move.after()));
        out.print(node + "\n");
      } else {
        ReasonLines.move(
            out,
            move.before().probability(),
            move.after().probability(),
            name(move.after().actor()));
        reasons(move.after());
      }
    }
  }

  private void reasons(Prospect forecast) {
    for (Prospect.Reason reason : forecast.reasons()) {
      String record = reason.record().map(r -> ReasonLines.record(r.came(), r.held())).orElse("");
      ReasonLines.reason(
          out,
          reason.share(),
          reason.text() + record,
          reason.events().stream().map(this::said).toList());
    }
  }

  private String said(Prospect.Event event) {
    return "day %d (%d before): %s; %s; %s"
        .formatted(
            event.day(),
            day - event.day(),
            name(event.subject()),
            benchmark.relations().get(event.relation()),
            name(event.object()));
  }

  private String name(int actor) {
    return Cells.plain(benchmark.actors().get(actor));
  }

  private ObjectNode node(Prospect forecast) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("actor", benchmark.actors().get(forecast.actor()))
            .put("probability", forecast.probability());
    ArrayNode reasons = node.putArray("reasons");
    for (Prospect.Reason reason : forecast.reasons()) {
      ObjectNode entry =
          reasons.addObject().put("text", reason.text()).put("share", reason.share());
      reason.record().ifPresent(r -> entry.put("came", r.came()).put("held", r.held()));
      ArrayNode events = entry.putArray("events");
      for (Prospect.Event event : reason.events()) {
        events
            .addObject()
            .put("day", event.day())
            .put("subject", benchmark.actors().get(event.subject()))
            .put("relation", benchmark.relations().get(event.relation()))
            .put("object", benchmark.actors().get(event.object()));
      }
    }
    return node;
  }
}
