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

  /** Something done with a database. */
  interface Work<T> {
    T done() throws SQLException;
  }

  /** Does something to a database; an error of it names the record. */
  static <T> T asked(Database database, Work<T> work) {
    try {
      return work.done();
    } catch (SQLException e) {
      throw new RecordException(database.name(), e);
    }
  }

  /** Does something in a transaction, wholly or not at all. */
  static <T> T transaction(Connection database, Work<T> work) throws SQLException {
    return transaction(database, work, "COMMIT");
  }

  /** Does something in a transaction that ends with a statement, or not at all. */
  static <T> T transaction(Connection database, Work<T> work, String end) throws SQLException {
    // DuckDB's appender takes part in a transaction only where a statement has begun it.
    run(database, "BEGIN TRANSACTION");
    T done;
    try {
      done = work.done();
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
   * @param values for each ? a text, number, truth value, day, bits, or an array of texts or
   *     numbers
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
        case byte[] bits -> statement.setBytes(index, bits);
        case LocalDate day -> statement.setObject(index, day);
        default -> statement.setObject(index, value);
      }
    }
  }
}
