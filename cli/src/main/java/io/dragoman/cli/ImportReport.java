package io.dragoman.cli;

import io.dragoman.record.imports.ImportTally;
import java.io.PrintWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints what became of the rows of an import. */
final class ImportReport {
  private final ImportTally tally;
  private final long held;

  ImportReport(ImportTally tally, long held) {
    this.tally = tally;
    this.held = held;
  }

  /** Prints a table: a line for each number, and for each reason with its first row. */
  void table(PrintWriter out) {
    line(out, tally.taken(), "taken");
    line(out, held, "  of them in the record before");
    line(out, tally.mended(), "  of them mended");
    reasons(out, ImportTally.Kind.MENDED);
    line(out, tally.leftOut(), "left out");
    reasons(out, ImportTally.Kind.LEFT_OUT);
    line(out, tally.refused(), "refused");
    reasons(out, ImportTally.Kind.REFUSED);
    tally.attributions().forEach(credit -> out.println("credit: " + Cells.plain(credit)));
    out.flush();
  }

  private void reasons(PrintWriter out, ImportTally.Kind kind) {
    tally.lines().stream()
        .filter(reason -> reason.kind() == kind)
        .forEach(reason -> reason(out, reason));
  }

  private static void line(PrintWriter out, long rows, String what) {
    out.printf("%10d  %s%n", rows, what);
  }

  private static void reason(PrintWriter out, ImportTally.Line reason) {
    line(
        out,
        reason.rows(),
        "    "
            + reason.first().column().map(column -> column + ": ").orElse("")
            + Cells.plain(reason.first().reason())
            + ", first "
            + Cells.plain(reason.first().place()));
  }

  /** Prints one JSON object. */
  void json(PrintWriter out) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("taken", tally.taken()).put("held", held).put("mended", tally.mended());
    node.put("left_out", tally.leftOut()).put("refused", tally.refused());
    ArrayNode reasons = node.putArray("reasons");
    for (ImportTally.Line line : tally.lines()) {
      ObjectNode reason = reasons.addObject().put("kind", line.kind().words());
      reason.putNull("column");
      line.first().column().ifPresent(column -> reason.put("column", column));
      reason.put("reason", line.first().reason()).put("rows", line.rows());
      reason.put("file", line.first().file()).put("line", line.first().line());
      reason.put("value", line.first().value());
    }
    ArrayNode credits = node.putArray("attribution");
    tally.attributions().forEach(credits::add);
    out.println(node);
    out.flush();
  }
}
