package io.dragoman.record;

import io.dragoman.model.Correction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the corrections that count. */
final class CorrectionReader {
  private CorrectionReader() {}

  /** Returns all, by event, the earliest first. */
  static Map<String, List<Correction>> all(Connection database) throws SQLException {
    Map<String, List<Correction>> all = new HashMap<>();
    try (PreparedStatement query =
            database.prepareStatement(
                "SELECT change, event, field, value, author, made_at, why FROM current_corrections"
                    + " ORDER BY change");
        ResultSet cells = query.executeQuery()) {
      Row row = new Row(cells);
      while (cells.next()) {
        Correction correction =
            new Correction(
                row.bigNumber("change"),
                row.text("event"),
                Correction.Field.valueOf(row.text("field").toUpperCase(Locale.ROOT)),
                row.text("value"),
                row.text("author"),
                cells.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.text("why"));
        all.computeIfAbsent(correction.event(), key -> new ArrayList<>()).add(correction);
      }
    }
    return all;
  }
}
