package io.dragoman.outlook.brief;

import io.dragoman.outlook.deeds.Intensity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a brief as Markdown. */
public final class MarkdownBrief {
  private MarkdownBrief() {}

  /**
   * Returns a brief as Markdown with footnotes.
   *
   * @param brief the brief
   */
  public static String of(Brief brief) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(text(brief.title())).append("\n\n");
    out.append(text(brief.subtitle())).append('\n');
    for (Brief.Section section : brief.sections()) {
      out.append("\n## ").append(text(section.title())).append("\n\n");
      for (Brief.Block block : section.blocks()) {
        switch (block) {
          case Brief.Line line -> out.append(line(line)).append("\n\n");
          case Brief.Table table -> table(out, table);
          case Brief.Chart chart -> chart(out, chart);
        }
      }
    }
    out.append("\n## Evidence\n\n");
    for (Brief.Note note : brief.notes()) {
      out.append("[^").append(note.number()).append("]: \u201c").append(text(note.sentence()));
      out.append("\u201d ").append(text(note.source())).append(", event ").append(note.event());
      out.append("\n");
    }
    return out.toString();
  }

  private static String line(Brief.Line line) {
    return text(line.text())
        + line.notes().stream().map(n -> "[^" + n + "]").collect(Collectors.joining());
  }

  private static void table(StringBuilder out, Brief.Table table) {
    if (table.rows().isEmpty()) {
      out.append("Nothing is told.\n\n");
      return;
    }
    out.append("| ").append(String.join(" | ", table.header())).append(" |\n");
    out.append("|").append("---|".repeat(table.header().size())).append('\n');
    for (List<Brief.Line> row : table.rows()) {
      String cells = row.stream().map(MarkdownBrief::line).collect(Collectors.joining(" | "));
      out.append("| ").append(cells).append(" |\n");
    }
    out.append('\n');
  }

  private static void chart(StringBuilder out, Brief.Chart chart) {
    out.append(text(chart.caption())).append(".\n\n");
    out.append("| month | articles | mentions | events | conflict | cooperation | turn |\n");
    out.append("|---|---|---|---|---|---|---|\n");
    for (int i = 0; i < chart.months().size(); i++) {
      int at = i;
      Intensity month = chart.months().get(i);
      String turns =
          chart.marks().stream()
              .filter(mark -> mark.month() == at)
              .map(Brief.Mark::label)
              .collect(Collectors.joining(", "));
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %d | %.1f | %.1f | %s |%n",
              month.month(),
              month.articles(),
              month.mentions(),
              month.events(),
              month.conflict(),
              month.cooperation(),
              turns));
    }
    out.append('\n');
  }

  /** Keeps words of articles from being read as marks. */
  private static String text(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
  }
}
