package io.dragoman.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A file X.json that describes the article beside it, in X.txt, X.html, X.pdf and so on. */
final class Sidecar {
  private static final int LARGEST = 1 << 20;
  private static final List<String> FIELDS =
      List.of(
          "published", "date", "title", "headline", "author", "publisher", "outlet", "url", "id");

  private Sidecar() {}

  /** Returns the description beside an article, empty where there is none. */
  static Optional<Path> of(Path article) {
    String name = name(article);
    Path beside = article.resolveSibling(Kind.stem(name) + ".json");
    return isArticle(name) && isDescription(beside) ? Optional.of(beside) : Optional.empty();
  }

  /**
   * Returns the article that a file describes: one of that name, empty where the file is no
   * description.
   */
  static Optional<Path> described(Path file) {
    String name = name(file);
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !name.endsWith(".json") || !isDescription(file)) {
      return Optional.empty();
    }
    return Kind.namesOf(Kind.stem(name)).stream()
        .filter(Sidecar::isArticle)
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /**
   * Reads a description.
   *
   * @throws RefusedException where one of its fields cannot be understood
   */
  static Metadata read(Path description) throws IOException {
    return JsonFields.metadata(JsonFields.object(Files.readString(description)));
  }

  private static boolean isArticle(String name) {
    return !name.startsWith(".")
        && Kind.ofName(Kind.withoutGz(name))
            .filter(kind -> kind != Kind.JSON && kind != Kind.JSONL && kind != Kind.WARC)
            .isPresent();
  }

  private static boolean isDescription(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return false;
      }
      JsonNode object = JsonFields.object(Files.readString(file, StandardCharsets.UTF_8));
      return !object.has("text") && FIELDS.stream().anyMatch(object::has);
    } catch (IOException | RefusedException e) {
      return false;
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
