package io.dragoman.record;

import io.dragoman.model.Document;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads articles back from the tables of the schema. */
final class DocumentReader {
  private final Connection database;

  DocumentReader(Connection database) {
    this.database = database;
  }

  Optional<Document> document(String id) throws SQLException {
    try (PreparedStatement query =
        database.prepareStatement("SELECT * FROM documents WHERE id = ?")) {
      query.setString(1, id);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? Optional.of(document(new Row(rows))) : Optional.empty();
      }
    }
  }

  /** Tells whether the version of the reader has read the article. */
  boolean isRead(String id, String reader) throws SQLException {
    try (PreparedStatement query =
        database.prepareStatement(
            "SELECT count(*) FROM readings WHERE document = ? AND reader = ?")) {
      query.setString(1, id);
      query.setString(2, reader);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1) > 0;
      }
    }
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
