package io.dragoman.bench;

import io.dragoman.ingest.Ingest;
import io.dragoman.ingest.IngestOptions;
import io.dragoman.ingest.Result;
import io.dragoman.model.Document;
import io.dragoman.record.EventRecord;
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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Measures how copies of articles are found: every second article of Wikinews 2019-2020 gets a copy
 * made by {@link CopyMaker}; the other articles, many on the same topics, are no copies. All go
 * into a record, in no order, and what that finds is compared.
 */
final class CopiesBench {
  private static final long SEED = 20261126;
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
   * @param day when it is published
   * @param text the text
   */
  private record Article(String id, LocalDate day, String text) {
    static Article of(Document document) {
      return new Article(document.id(), document.published().orElse(TODAY), document.text());
    }

    /** Returns a copy, published on the same day. */
    Article copy(UnaryOperator<String> maker) {
      return new Article("copy of " + id, day, maker.apply(text));
    }

    /** Returns a copy that is joined with another, published with the later of the two. */
    Article joined(Article other, BinaryOperator<String> maker) {
      LocalDate later = other.day.isAfter(day) ? other.day : day;
      return new Article("copy of " + id, later, maker.apply(text, other.text));
    }

    Document document() {
      return new Document(
          id,
          text,
          Optional.empty(),
          Optional.of(day),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "en",
          List.of(),
          id);
    }
  }

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
    List<Article> originals = documents.stream().map(Article::of).toList();
    List<Article> articles = new ArrayList<>(originals);
    for (int i = rest; i < originals.size(); i += 2) {
      Article one = originals.get(i);
      switch (i / 2 % 4) {
        case 0 -> add(articles, right, "cut", one.copy(maker::cut), one);
        case 1 -> add(articles, right, "re-ordered", one.copy(maker::reordered), one);
        case 2 -> add(articles, right, "re-worded", one.copy(maker::reworded), one);
        default -> {
          Article next = originals.get((i + 1) % originals.size());
          Article both = one.joined(next, maker::merged);
          add(articles, right, "merged", both, one);
          right.computeIfAbsent("merged", k -> new HashSet<>()).add(pair(both.id(), next.id()));
        }
      }
    }
    Collections.shuffle(articles, new Random(SEED));
    Set<String> told = told(articles);
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

  /** The pairs of copy and original that a record finds. */
  private static Set<String> told(List<Article> articles) {
    Set<String> told = new HashSet<>();
    try (ScratchFolder folder = ScratchFolder.make();
        EventRecord record = EventRecord.open(folder.path())) {
      articles.forEach(article -> record.append(article.document(), List.of(), "none"));
      record
          .copies(articles.stream().map(Article::id).toList())
          .forEach(
              copy ->
                  copy.originals().forEach(original -> told.add(pair(copy.document(), original))));
    }
    return told;
  }

  private static void add(
      List<Article> articles,
      Map<String, Set<String>> right,
      String kind,
      Article copy,
      Article original) {
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
