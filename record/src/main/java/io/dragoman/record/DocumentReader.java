package io.dragoman.record;

import io.dragoman.model.Document;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

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

  /** Tells whether the version of the reader has read the article. */
  boolean isRead(String id, String reader) throws SQLException {
    return Sql.number(
            database, "SELECT count(*) FROM readings WHERE document = ? AND reader = ?", id, reader)
        > 0;
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
