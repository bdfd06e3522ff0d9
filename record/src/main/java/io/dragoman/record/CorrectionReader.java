package io.dragoman.record;

import io.dragoman.model.Correction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the corrections that count. */
final class CorrectionReader {
  private CorrectionReader() {}

  /** Returns all, by event, the earliest first. */
  static Map<String, List<Correction>> all(Connection database) throws SQLException {
    return Sql.list(
            database,
            "SELECT change, event, field, value, author, made_at, why FROM current_corrections"
                + " ORDER BY change",
            CorrectionReader::correction)
        .stream()
        .collect(Collectors.groupingBy(Correction::event));
  }

  private static Correction correction(Row row) throws SQLException {
    return new Correction(
        row.bigNumber("change"),
        row.text("event"),
        Correction.Field.valueOf(row.text("field").toUpperCase(Locale.ROOT)),
        row.text("value"),
        row.text("author"),
        row.time("made_at"),
        row.text("why"));
  }
}
