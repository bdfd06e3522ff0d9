package io.dragoman.bench;

import io.dragoman.reader.Reader;
import io.dragoman.record.grouping.Grouper;
import io.dragoman.record.grouping.Report;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Measures on current-events, where one war is told day by day, whether reports of one incident are
 * put together and others kept apart.
 */
final class IncidentsBench {
  private final Path shared;
  private final boolean show;
  private final PrintWriter out;

  /**
   * @param show whether each wrong pair is printed with its sentences
   */
  IncidentsBench(Path shared, boolean show, PrintWriter out) {
    this.shared = shared;
    this.show = show;
    this.out = out;
  }

  void run() {
    List<IncidentPair> pairs = IncidentPair.read();
    IncidentMentions mentions;
    try (Reader reader = Reader.open()) {
      mentions = IncidentMentions.of(shared, pairs, reader);
      out.printf("Pairs of current-events, %d; model %s%n", pairs.size(), reader.version());
    }
    Map<String, String> groups = DuplicatesBench.grouped(Grouper.load(), mentions.reports());
    out.printf("among %d mentions of the days around%n", mentions.reports().size());
    Map<String, List<Report>> articles = mentions.byArticle();
    print("even months (weights learnt on them)", of(pairs, true), articles, groups);
    print("odd months (not seen)", of(pairs, false), articles, groups);
    out.flush();
  }

  private static List<IncidentPair> of(List<IncidentPair> pairs, boolean seen) {
    return pairs.stream().filter(pair -> pair.isSeen() == seen).toList();
  }

  private void print(
      String name,
      List<IncidentPair> pairs,
      Map<String, List<Report>> articles,
      Map<String, String> groups) {
    int both = 0;
    int told = 0;
    int right = 0;
    int others = 0;
    int apart = 0;
    for (IncidentPair pair : pairs) {
      Optional<Report> first = IncidentMentions.at(pair.first(), articles);
      Optional<Report> second = IncidentMentions.at(pair.second(), articles);
      boolean joined =
          first.isPresent()
              && second.isPresent()
              && first
                  .map(r -> groups.get(r.mention().id()))
                  .equals(second.map(r -> groups.get(r.mention().id())));
      right += pair.same() ? 1 : 0;
      told += joined ? 1 : 0;
      both += pair.same() && joined ? 1 : 0;
      others += pair.same() ? 0 : 1;
      apart += pair.same() || joined ? 0 : 1;
      if (show && joined != pair.same()) {
        out.println((pair.same() ? "missed: " : "glued: ") + text(first) + " <> " + text(second));
      }
    }
    Overlap overlap = new Overlap(told, right, both);
    out.printf(
        Locale.ROOT,
        "  %-38s %s   others kept apart %5.1f  (%d same, %d others)%n",
        name,
        overlap.figures(),
        Figures.percent(apart, others),
        right,
        others);
  }

  private static String text(Optional<Report> report) {
    return report
        .map(
            r ->
                r.published().map(Object::toString).orElse("")
                    + " ["
                    + r.mention().trigger().text()
                    + "] "
                    + r.mention().sentence().text())
        .orElse("(nothing told)");
  }
}
