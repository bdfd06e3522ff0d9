package io.dragoman.record.exports;

import io.dragoman.model.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Parquet: the objects of {@link JsonLines}, turned into typed and nested columns by DuckDB. The
 * snapshot, the query and the attribution are in the file's own key-value metadata.
 */
final class Parquet implements Layout {
  /** Rows are wide: so many, a multiple of 2048, are held in memory at once. */
  private static final int ROW_GROUP = 8192;

  private static final long SMALLEST_BUFFER = 1 << 20;

  private static final String SPAN = "STRUCT(text VARCHAR, \"begin\" INTEGER, \"end\" INTEGER)";

  private static final String ACTOR =
      "STRUCT(text VARCHAR, \"begin\" INTEGER, \"end\" INTEGER, code VARCHAR, id VARCHAR,"
          + " name VARCHAR, reason VARCHAR)";

  private static final String PLACE =
      "STRUCT(text VARCHAR, \"begin\" INTEGER, \"end\" INTEGER, id VARCHAR, name VARCHAR,"
          + " lat DOUBLE, lon DOUBLE, country VARCHAR, \"precision\" VARCHAR, reason VARCHAR)";

  private static final String MATERIEL =
      "STRUCT(text VARCHAR, \"begin\" INTEGER, \"end\" INTEGER, kind VARCHAR, count INTEGER,"
          + " status VARCHAR)";

  private static final String ARTICLE =
      "STRUCT(title VARCHAR, published DATE, url VARCHAR, outlet VARCHAR, author VARCHAR,"
          + " language VARCHAR, sources VARCHAR[], origin VARCHAR, length INTEGER, sha256 VARCHAR)";

  private static final String CORRECTION =
      "STRUCT(number BIGINT, field VARCHAR, value VARCHAR, author VARCHAR, \"at\" TIMESTAMPTZ,"
          + " why VARCHAR)";

  private static final String CONTESTED =
      "STRUCT(field VARCHAR, claims STRUCT(value VARCHAR, name VARCHAR, voices STRUCT(mention VARCHAR,"
          + " outlet VARCHAR, origin VARCHAR, \"by\" VARCHAR)[])[])";

  private static final String COPY =
      "STRUCT(document VARCHAR, origin VARCHAR, originals VARCHAR[])";

  /** Fields that events and mentions have alike: name and type, name and type ... */
  private static final List<String> FACTS =
      List.of(
          "type", "VARCHAR",
          "mode", "VARCHAR",
          "quad_class", "UTINYINT",
          "source", ACTOR + "[]",
          "target", ACTOR + "[]",
          "place", PLACE,
          "date", "VARCHAR",
          "first_day", "DATE",
          "last_day", "DATE",
          "basis", "VARCHAR",
          "date_words", SPAN,
          "cert", "VARCHAR",
          "deaths", "INTEGER",
          "state", "BOOLEAN");

  private static final List<String> MENTION =
      joined(
          List.of("id", "VARCHAR", "trigger", SPAN),
          FACTS,
          List.of(
              "by",
              ACTOR,
              "instrument",
              SPAN,
              "materiel",
              MATERIEL + "[]",
              "confidence",
              "DOUBLE",
              "sentence",
              SPAN,
              "reader",
              "VARCHAR",
              "document",
              "VARCHAR",
              "article",
              ARTICLE));

  private static final List<String> EVENT =
      joined(
          List.of("id", "VARCHAR", "number", "BIGINT", "snapshot", "VARCHAR"),
          FACTS,
          List.of(
              "articles",
              "INTEGER",
              "outlets",
              "INTEGER",
              "mentions",
              "STRUCT(" + fields(MENTION, "\"%s\" %s") + ")[]",
              "contested",
              CONTESTED + "[]",
              "corrections",
              CORRECTION + "[]",
              "copies",
              COPY + "[]"));

  private final Path file;
  private final Path objects;
  private final ExportRequest request;
  private final JsonLines lines;
  private long rows;

  Parquet(Path file, Context context) throws IOException {
    this.file = file;
    this.request = context.request();
    objects = file.resolveSibling(file.getFileName() + ".jsonl");
    lines = new JsonLines(objects, context);
  }

  @Override
  public void write(Event event) {
    lines.write(event);
    rows++;
  }

  @Override
  public void finish(Tally tally) throws IOException, SQLException {
    lines.finish(tally);
    lines.close();
    try (Scratch scratch = Scratch.beside(file)) {
      scratch.run(copy());
    }
    Files.delete(objects);
  }

  private String copy() {
    return "COPY (SELECT * FROM read_json("
        + Scratch.quoted(literally(objects))
        + ", format = 'newline_delimited', maximum_object_size = "
        + Math.max(SMALLEST_BUFFER, 3 * lines.longest() + 1)
        + ", columns = {"
        + fields(EVENT, "\"%s\": '%s'")
        + "})) TO "
        + Scratch.quoted(file.toString())
        + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE "
        + ROW_GROUP
        + ", KV_METADATA {snapshot: "
        + Scratch.quoted(request.snapshot())
        + ", query: "
        + Scratch.quoted(request.query())
        + ", version: "
        + Scratch.quoted("dragoman " + request.version())
        + ", attribution: "
        + Scratch.quoted(String.join("\n", request.attribution()))
        + "})";
  }

  /** Returns a path as a pattern that only itself matches. */
  private static String literally(Path path) {
    return path.toString().replaceAll("[\\[*?]", "[$0]");
  }

  private static List<String> joined(List<String> one, List<String> two, List<String> three) {
    return Stream.of(one, two, three).flatMap(List::stream).toList();
  }

  private static String fields(List<String> namesAndTypes, String form) {
    return IntStream.range(0, namesAndTypes.size() / 2)
        .mapToObj(i -> form.formatted(namesAndTypes.get(2 * i), namesAndTypes.get(2 * i + 1)))
        .collect(Collectors.joining(", "));
  }

  @Override
  public long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
