package io.dragoman.outlook.brief;

import io.dragoman.outlook.deeds.Intensity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a brief as one HTML page that needs nothing from elsewhere. */
public final class HtmlBrief {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --ink: #1c1c1c; --paper: #fff; --faint: #667; \
      --line: #ccd; --bad: #a8321c; --good: #1f6f54; }
      @media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --paper: #17181b; \
      --faint: #a0a4ad; --line: #3a3d44; --bad: #f0876f; --good: #6fc7a6; } }
      body { font: 16px/1.5 Georgia, serif; color: var(--ink); background: var(--paper); \
      max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
      h1, h2, th { font-family: system-ui, sans-serif; line-height: 1.2; }
      h2 { margin-top: 2.2rem; border-bottom: 1px solid var(--line); }
      .sub, figcaption, .source { color: var(--faint); }
      table { border-collapse: collapse; width: 100%; font-size: .9rem; }
      th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; \
      border-bottom: 1px solid var(--line); }
      .wide { overflow-x: auto; }
      a { color: inherit; } sup a { text-decoration: none; padding: 0 .1em; }
      svg { width: 100%; height: auto; } svg text { fill: var(--ink); font: 11px system-ui, \
      sans-serif; } .bad { fill: var(--bad); } .good { fill: var(--good); }
      .axis { stroke: var(--faint); } .mark { stroke: var(--faint); stroke-dasharray: 3 3; }
      figure { margin: 1rem 0; } li:target { outline: 2px solid var(--bad); }
      @media print { body { max-width: none; margin: 0; font-size: 10.5pt; } \
      tr, li, figure { break-inside: avoid; } }
      """;

  private static final int WIDTH = 800;
  private static final int HALF = 130;
  private static final int TOP = 150;

  private HtmlBrief() {}

  /**
   * Returns a brief as an HTML page.
   *
   * @param brief the brief
   */
  public static String of(Brief brief) {
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n");
    out.append(
        "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
    out.append(" style-src 'unsafe-inline'\">\n<title>").append(text(brief.title()));
    out.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
    out.append("<h1>").append(text(brief.title())).append("</h1>\n<p class=\"sub\">");
    out.append(text(brief.subtitle())).append("</p>\n");
    for (Brief.Section section : brief.sections()) {
      out.append("<section>\n<h2>").append(text(section.title())).append("</h2>\n");
      section.blocks().forEach(block -> block(out, block));
      out.append("</section>\n");
    }
    out.append("<section>\n<h2>Evidence</h2>\n<ol>\n");
    for (Brief.Note note : brief.notes()) {
      out.append("<li id=\"n")
          .append(note.number())
          .append("\">\u201c")
          .append(text(note.sentence()));
      out.append("\u201d <span class=\"source\">").append(text(note.source()));
      out.append(", event ").append(text(note.event())).append("</span></li>\n");
    }
    return out.append("</ol>\n</section>\n</main>\n</body>\n</html>\n").toString();
  }

  private static void block(StringBuilder out, Brief.Block block) {
    switch (block) {
      case Brief.Line line -> out.append("<p>").append(line(line)).append("</p>\n");
      case Brief.Table table -> table(out, table);
      case Brief.Chart chart -> chart(out, chart);
    }
  }

  private static String line(Brief.Line line) {
    return text(line.text())
        + line.notes().stream()
            .map(
                n ->
                    "<sup><a href=\"#n"
                        + n
                        + "\" aria-label=\"note "
                        + n
                        + "\">"
                        + n
                        + "</a></sup>")
            .collect(Collectors.joining());
  }

  private static void table(StringBuilder out, Brief.Table table) {
    if (table.rows().isEmpty()) {
      out.append("<p>Nothing is told.</p>\n");
      return;
    }
    out.append("<div class=\"wide\"><table>\n<thead><tr>");
    table.header().forEach(h -> out.append("<th scope=\"col\">").append(text(h)).append("</th>"));
    out.append("</tr></thead>\n<tbody>\n");
    for (List<Brief.Line> row : table.rows()) {
      out.append("<tr>");
      row.forEach(cell -> out.append("<td>").append(line(cell)).append("</td>"));
      out.append("</tr>\n");
    }
    out.append("</tbody></table></div>\n");
  }

  private static void chart(StringBuilder out, Brief.Chart chart) {
    List<Intensity> months = chart.months();
    if (months.isEmpty()) {
      out.append("<p>Nothing is told.</p>\n");
      return;
    }
    double most =
        months.stream().mapToDouble(m -> Math.max(-m.conflict(), m.cooperation())).max().orElse(1);
    double step = (double) WIDTH / months.size();
    out.append("<figure><svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(TOP + HALF + 40);
    out.append("\" role=\"img\" aria-label=\"").append(text(chart.caption())).append("\">\n");
    for (int i = 0; i < months.size(); i++) {
      Intensity month = months.get(i);
      bar(
          out,
          "bad",
          i * step,
          step,
          TOP,
          -month.conflict() / most * HALF,
          month,
          month.conflict());
      double up = month.cooperation() / most * HALF;
      bar(out, "good", i * step, step, TOP - up, up, month, month.cooperation());
      if (i % Math.max(1, (months.size() + 9) / 10) == 0) {
        out.append(
            String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%d\">%s</text>%n",
                i * step,
                TOP + HALF + 20,
                month.month()));
      }
    }
    out.append("<line class=\"axis\" x1=\"0\" x2=\"").append(WIDTH).append("\" y1=\"").append(TOP);
    out.append("\" y2=\"").append(TOP).append("\"/>\n");
    for (int i = 0; i < chart.marks().size(); i++) {
      Brief.Mark mark = chart.marks().get(i);
      double x = (mark.month() + 0.5) * step;
      boolean right = x > WIDTH * 0.8;
      out.append(
          String.format(
              Locale.ROOT,
              "<line class=\"mark\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>"
                  + "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%s</text>%n",
              x,
              x,
              10 + i % 4 * 14,
              TOP + HALF,
              right ? x - 3 : x + 3,
              18 + i % 4 * 14,
              right ? "end" : "start",
              text(mark.label())));
    }
    out.append("</svg>\n<figcaption>")
        .append(text(chart.caption()))
        .append("</figcaption></figure>\n");
    table(out, numbers(chart));
  }

  private static Brief.Table numbers(Brief.Chart chart) {
    return new Brief.Table(
        List.of("month", "articles", "mentions", "events", "conflict", "cooperation"),
        chart.months().stream()
            .map(
                m ->
                    List.of(
                        cell(m.month().toString()),
                        cell(Integer.toString(m.articles())),
                        cell(Integer.toString(m.mentions())),
                        cell(Integer.toString(m.events())),
                        cell(String.format(Locale.ROOT, "%.1f", m.conflict())),
                        cell(String.format(Locale.ROOT, "%.1f", m.cooperation()))))
            .toList());
  }

  private static Brief.Line cell(String text) {
    return new Brief.Line(text, List.of());
  }

  private static void bar(
      StringBuilder out,
      String kind,
      double x,
      double step,
      double y,
      double height,
      Intensity month,
      double value) {
    out.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%s"
                + " %.1f</title></rect>%n",
            kind,
            x + step * 0.15,
            y,
            step * 0.7,
            height,
            month.month(),
            value));
  }

  private static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
