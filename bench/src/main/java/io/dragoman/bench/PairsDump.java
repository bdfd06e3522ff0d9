package io.dragoman.bench;

import io.dragoman.bench.EcbArticle.GoldMention;
import io.dragoman.reader.Reader;
import io.dragoman.record.grouping.Grouper;
import io.dragoman.record.grouping.Report;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the features of the pairs that record/training/train_pairs.py learns from: a pair a line,
 * its set, its topic or month, 1 where both tell of one event, and the features, parted by tabs.
 */
final class PairsDump {
  private static final int LAST_TOPIC = 23;

  private final Path shared;
  private final PrintWriter out;
  private final Grouper grouper = Grouper.load();

  PairsDump(Path shared, PrintWriter out) {
    this.shared = shared;
    this.out = out;
  }

  void run() {
    try (Reader reader = Reader.open()) {
      duplicates(reader);
      incidents(reader);
    }
    out.flush();
  }

  private void duplicates(Reader reader) {
    Map<Integer, List<EcbMentions>> topics = new TreeMap<>();
    for (EcbMentions article :
        EcbMentions.of(EcbArticle.read(DuplicatesBench.folder(shared), 1, LAST_TOPIC), reader)) {
      topics.computeIfAbsent(article.topic(), topic -> new ArrayList<>()).add(article);
    }
    topics.forEach(
        (topic, articles) -> {
          Map<String, GoldMention> gold = DuplicatesBench.gold(articles);
          Map<String, List<Report>> all =
              articles.stream()
                  .flatMap(article -> article.reports().stream())
                  .collect(Collectors.groupingBy(report -> report.mention().document()));
          List<Report> reports =
              all.values().stream()
                  .flatMap(List::stream)
                  .filter(report -> gold.containsKey(report.mention().id()))
                  .sorted(Report.ORDER)
                  .toList();
          for (int j = 0; j < reports.size(); j++) {
            for (int i = 0; i < j; i++) {
              String one = event(gold, reports.get(i));
              String other = event(gold, reports.get(j));
              List<Report> around = around(all, reports.get(i), reports.get(j));
              print("ecb", topic, one.equals(other), reports.get(i), reports.get(j), around);
            }
          }
        });
  }

  private static String event(Map<String, GoldMention> gold, Report report) {
    return Optional.ofNullable(gold.get(report.mention().id()))
        .map(GoldMention::event)
        .orElse(report.mention().id());
  }

  private void incidents(Reader reader) {
    List<IncidentPair> pairs =
        Stream.of(IncidentPair.Drawing.values())
            .flatMap(drawing -> IncidentPair.read(drawing).stream())
            .filter(IncidentPair::isSeen)
            .toList();
    Map<String, List<Report>> articles = IncidentMentions.byArticle(shared, pairs, reader);
    for (IncidentPair pair : pairs) {
      Optional<Report> one = IncidentMentions.at(pair.first(), articles);
      Optional<Report> other = IncidentMentions.at(pair.second(), articles);
      if (one.isPresent() && other.isPresent()) {
        boolean inOrder = Report.ORDER.compare(one.get(), other.get()) < 0;
        Report first = inOrder ? one.get() : other.get();
        Report second = inOrder ? other.get() : one.get();
        print(
            "news",
            pair.first().day().getMonthValue(),
            pair.same(),
            first,
            second,
            around(articles, first, second));
      }
    }
  }

  private static List<Report> around(
      Map<String, List<Report>> articles, Report first, Report second) {
    return Stream.of(first, second)
        .map(report -> report.mention().document())
        .distinct()
        .flatMap(document -> articles.getOrDefault(document, List.of()).stream())
        .toList();
  }

  private void print(
      String set, int part, boolean same, Report first, Report second, List<Report> around) {
    StringBuilder line =
        new StringBuilder(set).append('\t').append(part).append('\t').append(same ? 1 : 0);
    grouper
        .features(first, second, around)
        .forEach((name, value) -> line.append('\t').append(name).append('=').append(value));
    out.println(line);
  }
}
