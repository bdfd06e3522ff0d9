package io.dragoman.record;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** How a DuckDB file is opened and asked. */
final class Database {
  /** Working memory of the database; what needs more goes to disk. */
  private static final String MEMORY = "512MB";

  private Database() {}

  static DuckDBConnection open(Path file, boolean readOnly) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", MEMORY);
    settings.setProperty("jdbc_stream_results", "true");
    settings.setProperty("duckdb.read_only", Boolean.toString(readOnly));
    return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, settings);
  }

  static void run(DuckDBConnection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  static void run(DuckDBConnection database, String sql, String value) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      statement.setString(1, value);
      statement.execute();
    }
  }

  /** Returns the single number that a query gives; 0 where it gives null. */
  static long number(DuckDBConnection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
