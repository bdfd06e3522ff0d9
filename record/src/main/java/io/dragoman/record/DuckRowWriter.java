package io.dragoman.record;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Adds rows by DuckDB's appender. */
final class DuckRowWriter extends RowWriter {
  private final DuckDBAppender appender;

  DuckRowWriter(DuckDBConnection database, String table) throws SQLException {
    appender = database.createAppender(table);
  }

  @Override
  RowWriter begin() throws SQLException {
    appender.beginRow();
    return this;
  }

  @Override
  void end() throws SQLException {
    appender.endRow();
  }

  @Override
  RowWriter number(long value) throws SQLException {
    appender.append(value);
    return this;
  }

  @Override
  RowWriter number(int value) throws SQLException {
    appender.append(value);
    return this;
  }

  @Override
  RowWriter number(double value) throws SQLException {
    appender.append(value);
    return this;
  }

  @Override
  RowWriter flag(boolean value) throws SQLException {
    appender.append(value);
    return this;
  }

  @Override
  RowWriter day(LocalDate value) throws SQLException {
    appender.append(value);
    return this;
  }

  @Override
  RowWriter time(Instant value) throws SQLException {
    appender.append(value.atOffset(ZoneOffset.UTC));
    return this;
  }

  @Override
  RowWriter nothing() throws SQLException {
    appender.appendNull();
    return this;
  }

  @Override
  RowWriter sound(String text) throws SQLException {
    appender.append(text);
    return this;
  }

  @Override
  RowWriter sound(List<String> texts) throws SQLException {
    appender.append(texts, texts.size());
    return this;
  }

  @Override
  RowWriter numbers(long[] values) throws SQLException {
    appender.append(LongStream.of(values).boxed().toList(), values.length);
    return this;
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
