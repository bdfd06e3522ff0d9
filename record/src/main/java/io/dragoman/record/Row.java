package io.dragoman.record;

import io.dragoman.model.Span;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The current row of an answer; cells are asked for by column name. */
final class Row {
  private final ResultSet cells;
  private final Map<String, Integer> columns = new HashMap<>();

  Row(ResultSet cells) throws SQLException {
    this.cells = cells;
    ResultSetMetaData names = cells.getMetaData();
    for (int column = names.getColumnCount(); column > 0; column--) {
      columns.put(names.getColumnName(column), column);
    }
  }

  private int column(String name) throws SQLException {
    Integer column = columns.get(name);
    if (column == null) {
      throw new SQLException("no column " + name);
    }
    return column;
  }

  String text(String column) throws SQLException {
    String value = cells.getString(column(column));
    if (value == null) {
      throw new SQLException("column " + column + " is null");
    }
    return value;
  }

  Optional<String> maybeText(String column) throws SQLException {
    return Optional.ofNullable(cells.getString(column(column)));
  }

  List<String> texts(String column) throws SQLException {
    return texts(cells.getArray(column(column)));
  }

  /** Returns the texts of a column, none where it is null. */
  List<String> maybeTexts(String column) throws SQLException {
    Array array = cells.getArray(column(column));
    return array == null ? List.of() : texts(array);
  }

  private static List<String> texts(Array array) throws SQLException {
    List<String> values = new ArrayList<>();
    for (Object value : (Object[]) array.getArray()) {
      values.add((String) value);
    }
    return values;
  }

  int number(String column) throws SQLException {
    return cells.getInt(column(column));
  }

  long bigNumber(String column) throws SQLException {
    return cells.getLong(column(column));
  }

  Instant time(String column) throws SQLException {
    return cells.getObject(column(column), OffsetDateTime.class).toInstant();
  }

  Optional<Instant> maybeTime(String column) throws SQLException {
    return Optional.ofNullable(cells.getObject(column(column), OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  double real(String column) throws SQLException {
    return cells.getDouble(column(column));
  }

  Optional<Integer> maybeNumber(String column) throws SQLException {
    int value = cells.getInt(column(column));
    return cells.wasNull() ? Optional.empty() : Optional.of(value);
  }

  boolean flag(String column) throws SQLException {
    return cells.getBoolean(column(column));
  }

  Optional<LocalDate> maybeDay(String column) throws SQLException {
    return Optional.ofNullable(cells.getObject(column(column), LocalDate.class));
  }

  /** Returns the words and offsets that three columns hold. */
  Span span(String name) throws SQLException {
    return new Span(text(name + "_text"), number(name + "_begin"), number(name + "_end"));
  }

  /** Returns the words and offsets that three columns hold. */
  Optional<Span> maybeSpan(String name) throws SQLException {
    return maybeText(name + "_text").isPresent() ? Optional.of(span(name)) : Optional.empty();
  }
}
