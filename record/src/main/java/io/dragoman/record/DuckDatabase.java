package io.dragoman.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/**
 * A DuckDB file in a folder.
 *
 * @param folder the folder, as messages name it
 * @param lock the right to use the folder
 * @param connection the file, open
 * @param sentences the index beside it
 */
record DuckDatabase(
    Path folder, RecordLock lock, DuckDBConnection connection, IndexedSentences sentences)
    implements Database {
  /** Working memory of the database; what needs more goes to disk. */
  private static final String MEMORY = "512MB";

  static DuckDBConnection open(Path file, boolean readOnly) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", MEMORY);
    settings.setProperty("jdbc_stream_results", "true");
    settings.setProperty("duckdb.read_only", Boolean.toString(readOnly));
    return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, settings);
  }

  @Override
  public String name() {
    return folder.toString();
  }

  @Override
  public Connection beside() throws SQLException {
    Connection beside = connection.duplicate();
    try {
      Sql.run(beside, "BEGIN TRANSACTION");
      return beside;
    } catch (SQLException e) {
      beside.close();
      throw e;
    }
  }

  /**
   * Opens one more connection. From now on each question is worked out on the thread that asks it,
   * so that it has its thread's priority and many may be asked at once.
   */
  @Override
  public Connection another() throws SQLException {
    Connection another = connection.duplicate();
    Sql.run(another, "SET threads = 1");
    return another;
  }

  @Override
  public RowWriter rows(Connection over, String table) throws SQLException {
    return new DuckRowWriter(over.unwrap(DuckDBConnection.class), table);
  }

  @Override
  public void close() {
    try (lock;
        sentences) {
      connection.close();
    } catch (SQLException e) {
      throw new RecordException(name(), e);
    }
  }
}
