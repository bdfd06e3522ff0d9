package io.dragoman.record;

import io.dragoman.model.Span;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Adds rows to one table, cell by cell in the order of its columns. */
abstract class RowWriter implements AutoCloseable {
  abstract RowWriter begin() throws SQLException;

  abstract void end() throws SQLException;

  abstract RowWriter number(long value) throws SQLException;

  abstract RowWriter number(int value) throws SQLException;

  abstract RowWriter number(double value) throws SQLException;

  abstract RowWriter flag(boolean value) throws SQLException;

  abstract RowWriter day(LocalDate value) throws SQLException;

  abstract RowWriter time(Instant value) throws SQLException;

  abstract RowWriter nothing() throws SQLException;

  /** Adds a cell of a text that has been checked. */
  abstract RowWriter sound(String text) throws SQLException;

  /** Adds a cell of texts that have been checked. */
  abstract RowWriter sound(List<String> texts) throws SQLException;

  /** Adds a cell of numbers. */
  abstract RowWriter numbers(long[] values) throws SQLException;

  /** Writes what is left to write. */
  @Override
  public abstract void close() throws SQLException;

  RowWriter text(String value) throws SQLException {
    return sound(checked(value));
  }

  RowWriter text(Optional<String> value) throws SQLException {
    return value.isPresent() ? text(value.get()) : nothing();
  }

  RowWriter texts(List<String> values) throws SQLException {
    values.forEach(RowWriter::checked);
    return sound(values);
  }

  RowWriter number(Optional<Integer> value) throws SQLException {
    return value.isPresent() ? number(value.get().intValue()) : nothing();
  }

  RowWriter bigNumber(Optional<Long> value) throws SQLException {
    return value.isPresent() ? number(value.get().longValue()) : nothing();
  }

  RowWriter day(Optional<LocalDate> value) throws SQLException {
    return value.isPresent() ? day(value.get()) : nothing();
  }

  RowWriter time(Optional<Instant> value) throws SQLException {
    return value.isPresent() ? time(value.get()) : nothing();
  }

  RowWriter now() throws SQLException {
    return time(Instant.now());
  }

  /** Adds three cells: the words, begin and end. */
  RowWriter span(Span span) throws SQLException {
    return text(span.text()).number(span.begin()).number(span.end());
  }

  /** Adds three cells: the words, begin and end. */
  RowWriter span(Optional<Span> span) throws SQLException {
    return span.isPresent() ? span(span.get()) : nothing().nothing().nothing();
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
