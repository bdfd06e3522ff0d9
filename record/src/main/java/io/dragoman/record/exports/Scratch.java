package io.dragoman.record.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;

/**
 * A database in memory for the time of an export. What needs more than 256 MB goes to a folder of
 * its own beside the files that are written, which goes with it.
 */
final class Scratch implements AutoCloseable {
  private final DuckDBConnection database;
  private final Path spill;

  private Scratch(DuckDBConnection database, Path spill) {
    this.database = database;
    this.spill = spill;
  }

  /** Opens a database whose folder lies in the folder of the file's folder. */
  static Scratch beside(Path file) throws IOException, SQLException {
    Path spill = Files.createTempDirectory(file.resolveSibling("..").normalize(), ".dragoman");
    Properties settings = new Properties();
    settings.setProperty("memory_limit", "256MB");
    settings.setProperty("threads", "1");
    settings.setProperty("temp_directory", spill.toString());
    settings.setProperty("jdbc_stream_results", "true");
    try {
      return new Scratch(
          (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", settings), spill);
    } catch (SQLException e) {
      Files.delete(spill);
      throw e;
    }
  }

  DuckDBConnection database() {
    return database;
  }

  void run(String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What is done with a row. */
  @FunctionalInterface
  interface RowTaker {
    void take(ResultSet row) throws SQLException, IOException;
  }

  /** Takes every row of an answer, one at a time. */
  void each(String sql, RowTaker taker, String... parameters) throws SQLException, IOException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          taker.take(rows);
        }
      }
    }
  }

  /** Returns a text as SQL writes it. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @Override
  public void close() throws IOException, SQLException {
    try {
      database.close();
    } finally {
      try (Stream<Path> files = Files.list(spill)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(spill);
    }
  }
}
