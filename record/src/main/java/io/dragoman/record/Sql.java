package io.dragoman.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Questions in SQL to a database of either kind. */
final class Sql {
  private Sql() {}

  static void run(Connection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  static void run(Connection database, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(database, sql, List.of(values))) {
      statement.execute();
    }
  }

  /** What is done in a transaction. */
  interface Work<T> {
    T run() throws SQLException;
  }

  /**
   * Does something in a transaction, which is rolled back where it fails.
   *
   * @param end COMMIT, or ROLLBACK where it was only tried
   */
  static <T> T transaction(Connection database, Work<T> work, String end) throws SQLException {
    // DuckDB's appender takes part in a transaction only where a statement has begun it.
    run(database, "BEGIN TRANSACTION");
    T done;
    try {
      done = work.run();
    } catch (SQLException | RuntimeException e) {
      run(database, "ROLLBACK");
      throw e;
    }
    run(database, end);
    return done;
  }

  /** Returns the single number that a query gives; 0 where it gives null or no row. */
  static long number(Connection database, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(database, sql, List.of(values));
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  /** Reads something from a row. */
  interface Reading<T> {
    T read(Row row) throws SQLException;
  }

  /** Returns what is read from each row of an answer. */
  static <T> List<T> list(Connection database, String sql, Reading<T> reading, Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepare(database, sql, List.of(values));
        ResultSet cells = statement.executeQuery()) {
      Row row = new Row(cells);
      List<T> list = new ArrayList<>();
      while (cells.next()) {
        list.add(reading.read(row));
      }
      return list;
    }
  }

  /**
   * Prepares a statement.
   *
   * @param values for each ? a text, number, truth value, day, or an array of texts or numbers
   */
  static PreparedStatement prepare(Connection database, String sql, List<?> values)
      throws SQLException {
    PreparedStatement statement = database.prepareStatement(sql);
    fill(database, statement, values);
    return statement;
  }

  /** Fills in the values of a statement, as {@link #prepare} does. */
  static void fill(Connection database, PreparedStatement statement, List<?> values)
      throws SQLException {
    int index = 0;
    for (Object value : values) {
      index++;
      switch (value) {
        case String[] texts -> statement.setArray(index, database.createArrayOf("VARCHAR", texts));
        case Long[] numbers -> statement.setArray(index, database.createArrayOf("BIGINT", numbers));
        case LocalDate day -> statement.setObject(index, day);
        default -> statement.setObject(index, value);
      }
    }
  }
}
