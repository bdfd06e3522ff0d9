package io.dragoman.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/** Adds rows by INSERT statements, many at once. */
final class BatchRowWriter extends RowWriter {
  private static final int AT_ONCE = 1000;

  private final Connection database;
  private final PreparedStatement insert;
  private int cell;
  private int rows;

  BatchRowWriter(Connection database, String table) throws SQLException {
    this.database = database;
    insert = prepare(database, table);
  }

  private static PreparedStatement prepare(Connection database, String table) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet none = statement.executeQuery("SELECT * FROM " + table + " LIMIT 0")) {
      int columns = none.getMetaData().getColumnCount();
      return database.prepareStatement(
          "INSERT INTO "
              + table
              + " VALUES ("
              + String.join(", ", Collections.nCopies(columns, "?"))
              + ")");
    }
  }

  @Override
  RowWriter begin() {
    cell = 0;
    return this;
  }

  @Override
  void end() throws SQLException {
    insert.addBatch();
    rows++;
    if (rows == AT_ONCE) {
      insert.executeBatch();
      rows = 0;
    }
  }

  @Override
  RowWriter number(long value) throws SQLException {
    insert.setLong(++cell, value);
    return this;
  }

  @Override
  RowWriter number(int value) throws SQLException {
    insert.setInt(++cell, value);
    return this;
  }

  @Override
  RowWriter number(double value) throws SQLException {
    insert.setDouble(++cell, value);
    return this;
  }

  @Override
  RowWriter flag(boolean value) throws SQLException {
    insert.setBoolean(++cell, value);
    return this;
  }

  @Override
  RowWriter day(LocalDate value) throws SQLException {
    insert.setObject(++cell, value);
    return this;
  }

  @Override
  RowWriter time(Instant value) throws SQLException {
    insert.setObject(++cell, value.atOffset(ZoneOffset.UTC));
    return this;
  }

  @Override
  RowWriter nothing() throws SQLException {
    insert.setNull(++cell, Types.NULL);
    return this;
  }

  @Override
  RowWriter sound(String text) throws SQLException {
    insert.setString(++cell, keepable(text));
    return this;
  }

  @Override
  RowWriter sound(List<String> texts) throws SQLException {
    texts.forEach(BatchRowWriter::keepable);
    insert.setArray(++cell, database.createArrayOf("varchar", texts.toArray()));
    return this;
  }

  @Override
  RowWriter numbers(long[] values) throws SQLException {
    Object[] numbers = LongStream.of(values).boxed().toArray();
    insert.setArray(++cell, database.createArrayOf("bigint", numbers));
    return this;
  }

  /** PostgreSQL keeps every character but one. */
  private static String keepable(String text) {
    int zero = text.indexOf('\0');
    if (zero >= 0) {
      throw new BrokenTextException(text, zero);
    }
    return text;
  }

  @Override
  public void close() throws SQLException {
    try (insert) {
      if (rows > 0) {
        insert.executeBatch();
      }
    }
  }
}
