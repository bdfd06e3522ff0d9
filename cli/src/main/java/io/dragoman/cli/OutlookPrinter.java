package io.dragoman.cli;

import io.dragoman.outlook.dyads.Act;
import io.dragoman.outlook.dyads.Forecast;
import io.dragoman.outlook.dyads.Forecast.Reason;
import io.dragoman.outlook.dyads.Outlook;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints forecasts over a record with their reasons, as text or as one JSON object a line. */
final class OutlookPrinter {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final PrintWriter out;
  private final boolean json;

  OutlookPrinter(PrintWriter out, boolean json) {
    this.out = out;
    this.json = json;
  }

  /** Prints forecasts. */
  void forecasts(List<Forecast> forecasts) {
    for (Forecast forecast : forecasts) {
      if (json) {
        out.print(node(forecast) + "\n");
      } else {
        out.printf(
            Locale.ROOT,
            "%5.1f %%  %s (its own rate: %.1f %%)%n",
            100 * forecast.probability(),
            title(forecast),
            100 * forecast.ownRate());
        forecast.reasons().forEach(this::reason);
      }
    }
    out.flush();
  }

  /** Prints how forecasts move, with the reasons that are new. */
  void moves(List<Outlook.Move> moves) {
    for (Outlook.Move move : moves) {
      if (json) {
        ObjectNode node = JSON.createObjectNode();
        node.set("before", node(move.before()));
        node.set("after", node(move.after()));
        out.print(node + "\n");
      } else {
        ReasonLines.move(
            out, move.before().probability(), move.after().probability(), title(move.after()));
        move.movers().forEach(this::reason);
      }
    }
    out.flush();
  }

  private void reason(Reason reason) {
    String past = reason.past().map(p -> ReasonLines.record(p.came(), p.held())).orElse("");
    ReasonLines.reason(
        out,
        reason.share(),
        reason.text() + past,
        reason.acts().stream().map(act -> Cells.plain(act + "  " + act.event())).toList());
  }

  private static String title(Forecast f) {
    return Cells.plain(
        "%s %s -> %s, %d days from %s"
            .formatted(f.outcome().name(), f.source(), f.target(), f.horizon(), f.from()));
  }

  private static ObjectNode node(Forecast f) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("outcome", f.outcome().name())
            .put("source", f.source())
            .put("target", f.target())
            .put("from", f.from().toString())
            .put("days", f.horizon())
            .put("probability", f.probability())
            .put("ownRate", f.ownRate());
    ArrayNode reasons = node.putArray("reasons");
    for (Reason reason : f.reasons()) {
      ObjectNode entry =
          reasons.addObject().put("text", reason.text()).put("share", reason.share());
      reason.past().ifPresent(p -> entry.put("came", p.came()).put("held", p.held()));
      ArrayNode acts = entry.putArray("acts");
      for (Act act : reason.acts()) {
        acts.addObject()
            .put("day", act.day().toString())
            .put("source", act.source())
            .put("type", act.type().name())
            .put("target", act.target())
            .put("event", act.event());
      }
    }
    return node;
  }
}
