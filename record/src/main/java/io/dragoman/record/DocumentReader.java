package io.dragoman.record;

import io.dragoman.model.Document;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads articles back from the tables of the schema. */
final class DocumentReader {
  private final Connection database;

  DocumentReader(Connection database) {
    this.database = database;
  }

  Optional<Document> document(String id) throws SQLException {
    return Sql.list(database, "SELECT * FROM documents WHERE id = ?", DocumentReader::document, id)
        .stream()
        .findFirst();
  }

  /**
   * A text that the record holds.
   *
   * @param text the article's text
   * @param origin where it was read from
   */
  record Held(String text, String origin) {}

  /** Returns those articles that the record holds, by id. */
  Map<String, Held> held(List<Document> documents) throws SQLException {
    Map<String, Held> held = new HashMap<>();
    if (documents.isEmpty()) {
      return held;
    }
    Sql.list(
        database,
        "SELECT id, text, origin FROM documents WHERE id IN (SELECT unnest(?))",
        row -> held.put(row.text("id"), new Held(row.text("text"), row.text("origin"))),
        (Object) documents.stream().map(Document::id).toArray(String[]::new));
    return held;
  }

  List<Document> documents(Collection<String> ids) throws SQLException {
    return Sql.list(
        database,
        "SELECT * FROM documents WHERE id IN (SELECT unnest(?))",
        DocumentReader::document,
        (Object) ids.toArray(String[]::new));
  }

  /** Returns those of some articles, by id, that a version of the reader has read. */
  Set<String> readBy(String reader, Collection<String> ids) throws SQLException {
    if (ids.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        Sql.list(
            database,
            "SELECT DISTINCT document FROM readings"
                + " WHERE reader = ? AND document IN (SELECT unnest(?))",
            row -> row.text("document"),
            reader,
            ids.toArray(String[]::new)));
  }

  private static Document document(Row row) throws SQLException {
    return new Document(
        row.text("id"),
        row.text("text"),
        row.maybeText("title"),
        row.maybeDay("published"),
        row.maybeText("url"),
        row.maybeText("outlet"),
        row.maybeText("author"),
        row.text("language"),
        row.texts("sources"),
        row.text("origin"));
  }
}
