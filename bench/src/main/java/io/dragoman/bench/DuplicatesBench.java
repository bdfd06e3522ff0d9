package io.dragoman.bench;

import io.dragoman.bench.EcbArticle.GoldMention;
import io.dragoman.reader.Reader;
import io.dragoman.record.grouping.Group;
import io.dragoman.record.grouping.Grouper;
import io.dragoman.record.grouping.Report;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Measures how mentions are grouped into events on ECB+: our own mentions, scored where they
 * overlap mentions of the gold, against all mentions of one head lemma in a topic being one event.
 */
final class DuplicatesBench {
  private static final int LAST_TOPIC = 35;
  private static final int LAST_SEEN = 23;

  private final Path shared;
  private final boolean each;
  private final PrintWriter out;

  /**
   * @param each whether each topic is printed
   */
  DuplicatesBench(Path shared, boolean each, PrintWriter out) {
    this.shared = shared;
    this.each = each;
    this.out = out;
  }

  void run() {
    List<EcbMentions> all;
    try (Reader reader = Reader.open()) {
      all = EcbMentions.of(EcbArticle.read(folder(shared), 1, LAST_TOPIC), reader);
      out.printf("ECB+ topics 1-%d; model %s%n", LAST_TOPIC, reader.version());
    }
    print("topics 1-23 (weights learnt on them)", topics(all, 1, LAST_SEEN));
    print("topics 24-35 (not seen)", topics(all, LAST_SEEN + 1, LAST_TOPIC));
    print("topics 1-35", all);
    out.flush();
  }

  static Path folder(Path shared) {
    return shared.resolve("gold").resolve("duplicates");
  }

  private static List<EcbMentions> topics(List<EcbMentions> all, int first, int last) {
    return all.stream().filter(m -> m.topic() >= first && m.topic() <= last).toList();
  }

  private void print(String name, List<EcbMentions> articles) {
    int mapped = articles.stream().mapToInt(article -> article.gold().size()).sum();
    out.printf("%s: %d articles, %d mentions mapped%n", name, articles.size(), mapped);
    Grouper grouper = Grouper.load();
    Function<List<EcbMentions>, Map<String, String>> ours = pool -> groups(grouper, pool);
    Map<String, List<EcbMentions>> byTopic = pools(articles, a -> "topic " + a.topic());
    Map<String, List<EcbMentions>> byHalf = pools(articles, a -> a.topic() + a.half());
    Map<String, List<EcbMentions>> one = Map.of("all", articles);
    row("ours, incidents of a topic apart", score(byHalf.values(), ours));
    row("ours, incidents of a topic mixed", score(byTopic.values(), ours));
    row("ours, all topics mixed", score(one.values(), ours));
    row("same lemma, incidents apart", score(byHalf.values(), DuplicatesBench::lemmas));
    row("same lemma, incidents mixed", score(byTopic.values(), DuplicatesBench::lemmas));
    row("same lemma, all topics mixed", score(one.values(), DuplicatesBench::lemmas));
    row("each alone", score(byTopic.values(), DuplicatesBench::alone));
    if (each) {
      byTopic.forEach(
          (topic, pool) -> {
            row("  " + topic, score(List.of(pool), ours));
            row("    same lemma", score(List.of(pool), DuplicatesBench::lemmas));
          });
    }
  }

  private void row(String name, BCubed score) {
    out.printf("  %-34s %s  (%d)%n", name, score.figures(), score.mentions());
  }

  private static Map<String, List<EcbMentions>> pools(
      List<EcbMentions> articles, Function<EcbMentions, String> pool) {
    return articles.stream()
        .collect(Collectors.groupingBy(pool, LinkedHashMap::new, Collectors.toList()));
  }

  private static BCubed score(
      Collection<List<EcbMentions>> pools, Function<List<EcbMentions>, Map<String, String>> how) {
    BCubed sum = BCubed.NONE;
    for (List<EcbMentions> pool : pools) {
      Map<String, String> groups = how.apply(pool);
      List<String> told = new ArrayList<>();
      List<String> right = new ArrayList<>();
      gold(pool)
          .forEach(
              (id, mention) -> {
                told.add(groups.getOrDefault(id, id));
                right.add(mention.event());
              });
      sum = sum.plus(BCubed.of(told, right));
    }
    return sum;
  }

  /** The gold mentions of articles, by the ids of ours. */
  static Map<String, GoldMention> gold(List<EcbMentions> pool) {
    Map<String, GoldMention> gold = new TreeMap<>();
    pool.forEach(article -> gold.putAll(article.gold()));
    return gold;
  }

  private static Map<String, String> groups(Grouper grouper, List<EcbMentions> pool) {
    return grouped(grouper, pool.stream().flatMap(article -> article.reports().stream()).toList());
  }

  /** The group of each mention, named after its leader. */
  static Map<String, String> grouped(Grouper grouper, Collection<Report> reports) {
    Map<String, String> groups = new HashMap<>();
    for (Group group : grouper.group(reports)) {
      String name = group.leader().mention().id();
      group.reports().forEach(report -> groups.put(report.mention().id(), name));
    }
    return groups;
  }

  private static Map<String, String> lemmas(List<EcbMentions> pool) {
    Map<String, String> groups = new HashMap<>();
    gold(pool).forEach((id, mention) -> groups.put(id, mention.lemma()));
    return groups;
  }

  private static Map<String, String> alone(List<EcbMentions> pool) {
    return Map.of();
  }
}
