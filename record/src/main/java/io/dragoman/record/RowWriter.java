package io.dragoman.record;

import io.dragoman.model.Span;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Adds rows to one table, cell by cell in the order of its columns. */
final class RowWriter implements AutoCloseable {
  private final DuckDBAppender appender;

  RowWriter(DuckDBConnection database, String table) throws SQLException {
    appender = database.createAppender(table);
  }

  RowWriter begin() throws SQLException {
    appender.beginRow();
    return this;
  }

  void end() throws SQLException {
    appender.endRow();
  }

  RowWriter text(String value) throws SQLException {
    appender.append(checked(value));
    return this;
  }

  RowWriter text(Optional<String> value) throws SQLException {
    return value.isPresent() ? text(value.get()) : nothing();
  }

  RowWriter texts(Iterable<String> values) throws SQLException {
    int size = 0;
    for (String value : values) {
      checked(value);
      size++;
    }
    appender.append(values, size);
    return this;
  }

  RowWriter number(long value) throws SQLException {
    appender.append(value);
    return this;
  }

  RowWriter number(int value) throws SQLException {
    appender.append(value);
    return this;
  }

  RowWriter number(double value) throws SQLException {
    appender.append(value);
    return this;
  }

  RowWriter number(Optional<Integer> value) throws SQLException {
    return value.isPresent() ? number(value.get().intValue()) : nothing();
  }

  RowWriter flag(boolean value) throws SQLException {
    appender.append(value);
    return this;
  }

  RowWriter day(Optional<LocalDate> value) throws SQLException {
    if (value.isPresent()) {
      appender.append(value.get());
      return this;
    }
    return nothing();
  }

  RowWriter now() throws SQLException {
    appender.append(OffsetDateTime.now(ZoneOffset.UTC));
    return this;
  }

  /** Adds three cells: the words, begin and end. */
  RowWriter span(Span span) throws SQLException {
    return text(span.text()).number(span.begin()).number(span.end());
  }

  /** Adds three cells: the words, begin and end. */
  RowWriter span(Optional<Span> span) throws SQLException {
    return span.isPresent() ? span(span.get()) : nothing().nothing().nothing();
  }

  RowWriter nothing() throws SQLException {
    appender.appendNull();
    return this;
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }

  private static String checked(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          throw new BrokenTextException(text, i);
        }
        i++;
      }
    }
    return text;
  }
}
