package io.dragoman.outlook.forecast.score;

import java.util.Locale;

/** Draws how often forecasts of each probability came true, as an SVG. */
public final class ReliabilityDiagram {
  private static final int SIDE = 320;
  private static final int EDGE = 48;

  private ReliabilityDiagram() {}

  /**
   * Draws.
   *
   * @param title what is shown
   */
  public static String svg(String title, CalibrationBins forecasts) {
    StringBuilder svg = new StringBuilder();
    int all = SIDE + 2 * EDGE;
    line(
        svg,
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                + " font-size=\"12\" role=\"img\">",
            all,
            all));
    line(svg, String.format(Locale.ROOT, "<title>%s</title>", escaped(title)));
    line(
        svg,
        String.format(Locale.ROOT, "<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", all, all));
    line(
        svg,
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"24\" text-anchor=\"middle\">%s</text>",
            all / 2,
            escaped(title)));
    line(
        svg,
        String.format(
            Locale.ROOT,
            "<path d=\"M%d %dV%dH%dM%d %dL%d %d\" fill=\"none\" stroke=\"gray\"/>",
            EDGE,
            EDGE,
            EDGE + SIDE,
            EDGE + SIDE,
            EDGE,
            EDGE + SIDE,
            EDGE + SIDE,
            EDGE));
    for (int tick = 0; tick <= 10; tick += 2) {
      double at = tick / 10.0;
      line(
          svg,
          String.format(
              Locale.ROOT,
              "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.1f</text>"
                  + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.1f</text>",
              x(at),
              EDGE + SIDE + 16,
              at,
              EDGE - 6,
              y(at) + 4,
              at));
    }
    line(
        svg,
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">forecast probability</text>",
            all / 2,
            all - 12));
    line(
        svg,
        String.format(
            Locale.ROOT,
            "<text transform=\"translate(14 %d) rotate(-90)\" text-anchor=\"middle\">came true</text>",
            all / 2));
    long most = forecasts.bins().stream().mapToLong(CalibrationBins.Bin::forecasts).max().orElse(1);
    for (CalibrationBins.Bin bin : forecasts.bins()) {
      line(
          svg,
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#1f6feb\" fill-opacity=\"0.7\">"
                  + "<title>%d forecasts: mean %.3f, came true %.3f</title></circle>",
              x(bin.mean()),
              y(bin.right()),
              3 + 9 * Math.sqrt(bin.forecasts() / (double) most),
              bin.forecasts(),
              bin.mean(),
              bin.right()));
    }
    return svg.append("</svg>\n").toString();
  }

  private static void line(StringBuilder svg, String text) {
    svg.append(text).append('\n');
  }

  private static double x(double p) {
    return EDGE + SIDE * p;
  }

  private static double y(double p) {
    return EDGE + SIDE * (1 - p);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
