package io.dragoman.bench;

import io.dragoman.ingest.Ingest;
import io.dragoman.ingest.IngestOptions;
import io.dragoman.ingest.Result;
import io.dragoman.model.Document;
import io.dragoman.record.copies.Copies;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Measures how copies of articles are found: every second article of Wikinews 2019-2020 gets a copy
 * made by {@link CopyMaker}; the other articles, many on the same topics, are no copies.
 */
final class CopiesBench {
  private static final long SEED = 20261126;
  private static final int CAPACITY = 100_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private final Path shared;
  private final PrintWriter out;

  CopiesBench(Path shared, PrintWriter out) {
    this.shared = shared;
    this.out = out;
  }

  /**
   * A text with a name.
   *
   * @param id the name
   * @param text the text
   */
  private record Article(String id, String text) {}

  void run() {
    List<Document> documents = new ArrayList<>();
    Path file = MissingDataException.found(shared.resolve("corpora/wikinews-2019-2020.jsonl.gz"));
    new Ingest(IngestOptions.of(TODAY), InputStream.nullInputStream())
        .read(
            List.of(file.toString()),
            result -> {
              if (result instanceof Result.Read read) {
                documents.add(read.document());
              }
            });
    out.printf("Copies among %d articles of Wikinews%n", documents.size());
    print("the threshold was chosen on these", documents, 0);
    print("not seen", documents, 1);
    out.flush();
  }

  private void print(String name, List<Document> documents, int rest) {
    CopyMaker maker = new CopyMaker(SEED + rest);
    Map<String, Set<String>> right = new LinkedHashMap<>();
    List<Article> articles = new ArrayList<>();
    documents.forEach(d -> articles.add(new Article(d.id(), d.text())));
    for (int i = 0; i < documents.size(); i++) {
      if (i % 2 != rest) {
        continue;
      }
      Document one = documents.get(i);
      Document next = documents.get((i + 1) % documents.size());
      String id = "copy of " + one.id();
      switch (i / 2 % 4) {
        case 0 -> add(articles, right, "cut", new Article(id, maker.cut(one.text())), one);
        case 1 ->
            add(articles, right, "re-ordered", new Article(id, maker.reordered(one.text())), one);
        case 2 ->
            add(articles, right, "re-worded", new Article(id, maker.reworded(one.text())), one);
        default -> {
          Article both = new Article(id, maker.merged(one.text(), next.text()));
          add(articles, right, "merged", both, one);
          right.computeIfAbsent("merged", kind -> new HashSet<>()).add(pair(id, next.id()));
        }
      }
    }
    Collections.shuffle(articles, new Random(SEED));
    Set<String> told = new HashSet<>();
    Copies copies = new Copies(CAPACITY);
    for (Article article : articles) {
      copies
          .add(article.id(), article.text())
          .matches()
          .forEach(match -> told.add(pair(article.id(), match.id())));
    }
    Set<String> all = new HashSet<>();
    right.values().forEach(all::addAll);
    Overlap overlap = new Overlap(told.size(), all.size(), shared(told, all));
    out.printf(Locale.ROOT, "  %-36s %s  (%d pairs)%n", name, overlap.figures(), all.size());
    right.forEach(
        (kind, pairs) ->
            out.printf(
                Locale.ROOT,
                "    %-34s found %5.1f  (%d)%n",
                kind,
                Figures.percent(shared(told, pairs), pairs.size()),
                pairs.size()));
  }

  private static void add(
      List<Article> articles,
      Map<String, Set<String>> right,
      String kind,
      Article copy,
      Document original) {
    articles.add(copy);
    right.computeIfAbsent(kind, k -> new HashSet<>()).add(pair(copy.id(), original.id()));
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + "\t" + other : other + "\t" + one;
  }

  private static int shared(Set<String> told, Set<String> right) {
    return (int) told.stream().filter(right::contains).count();
  }
}
