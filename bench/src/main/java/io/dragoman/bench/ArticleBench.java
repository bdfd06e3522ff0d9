package io.dragoman.bench;

import io.dragoman.model.Actor;
import io.dragoman.model.Document;
import io.dragoman.model.Mention;
import io.dragoman.model.Sha256;
import io.dragoman.reader.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the reference article and compares with the events that a careful reader finds in it. Right
 * are events whose type fits, whose trigger overlaps and whose actors are of the right countries;
 * each gold event is told once at most.
 */
final class ArticleBench {
  private static final LocalDate DAY = LocalDate.of(2020, 9, 1);
  private static final String HASH = "# sha256 ";

  private final Path shared;
  private final boolean show;
  private final PrintWriter out;

  /**
   * @param show whether each event is printed with its words
   */
  ArticleBench(Path shared, boolean show, PrintWriter out) {
    this.shared = shared;
    this.show = show;
    this.out = out;
  }

  void run() {
    Path file = MissingDataException.found(shared.resolve("articles/libya-2020.txt"));
    List<String> rows = rows();
    String text = text(file, rows);
    List<GoldEvent> gold = new ArrayList<>();
    rows.stream().filter(row -> !row.startsWith("#")).map(GoldEvent::of).forEach(gold::add);
    List<GoldEvent> left = new ArrayList<>(gold);
    int right = 0;
    int half = 0;
    int wrong = 0;
    try (Reader reader = Reader.open()) {
      List<Mention> mentions = reader.read(document(text));
      out.printf("The reference article, %d events; model %s%n", gold.size(), reader.version());
      for (Mention mention : mentions) {
        Optional<GoldEvent> whole =
            left.stream().filter(g -> g.isToldBy(mention) && g.hasActorsOf(mention)).findFirst();
        Optional<GoldEvent> told =
            whole.or(() -> left.stream().filter(g -> g.isToldBy(mention)).findFirst());
        told.ifPresent(left::remove);
        String verdict = whole.isPresent() ? "right" : told.isPresent() ? "actor" : "wrong";
        right += whole.isPresent() ? 1 : 0;
        half += told.isPresent() && whole.isEmpty() ? 1 : 0;
        wrong += told.isEmpty() ? 1 : 0;
        if (show) {
          out.println("  " + verdict + "  " + line(mention));
        }
      }
    }
    if (show) {
      left.forEach(g -> out.println("  missed " + String.join("|", g.types()) + words(text, g)));
    }
    out.printf("  right                          %3d%n", right);
    out.printf("  right but for an actor         %3d%n", half);
    out.printf("  wrong                          %3d%n", wrong);
    out.printf("  missed                         %3d%n", left.size());
    out.flush();
  }

  private static String words(String text, GoldEvent event) {
    return event.triggers().stream()
        .map(t -> " '" + text.substring(t.begin(), t.end()) + "'")
        .collect(Collectors.joining());
  }

  private static String line(Mention mention) {
    return "%s '%s' (%s) -> (%s)"
        .formatted(
            mention.type(),
            mention.trigger().text(),
            actors(mention.sources()),
            actors(mention.targets()));
  }

  private static String actors(List<Actor> actors) {
    return actors.stream()
        .map(actor -> actor.span().text() + " = " + actor.code())
        .collect(Collectors.joining(", "));
  }

  private static Document document(String text) {
    return new Document(
        "reference",
        text,
        Optional.empty(),
        Optional.of(DAY),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        List.of(),
        "libya-2020.txt");
  }

  private static List<String> rows() {
    try (InputStream in =
        Objects.requireNonNull(ArticleBench.class.getResourceAsStream("article.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file, List<String> rows) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String hash = HexFormat.of().formatHex(Sha256.digest().digest(bytes));
      if (rows.stream().noneMatch(row -> row.equals(HASH + hash))) {
        throw new OtherArticleException(file);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
