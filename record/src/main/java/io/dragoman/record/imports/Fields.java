package io.dragoman.record.imports;

import io.dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells of a row by the names of their columns, and what was mended. Not thread-safe. */
final class Fields {
  private final Row row;
  private final Columns columns;
  private final String nothing;
  private final List<Note> mended = new ArrayList<>();

  /**
   * @param row the row
   * @param columns which cell is which
   * @param nothing what a cell says that says nothing, beside being empty
   */
  Fields(Row row, Columns columns, String nothing) {
    this.row = row;
    this.columns = columns;
    this.nothing = nothing;
  }

  Row row() {
    return row;
  }

  List<Note> mended() {
    return mended;
  }

  /** Returns what a cell says, without white space around it; "" where it says nothing. */
  String get(String column) {
    Integer place = columns.places().get(column);
    if (place == null || place >= row.cells().size()) {
      return "";
    }
    String value = row.cells().get(place).value().strip();
    return value.equals(nothing) ? "" : value;
  }

  /** Returns what a cell says, empty where it says nothing. */
  Optional<String> maybe(String column) {
    return Optional.of(get(column)).filter(text -> !text.isEmpty());
  }

  /** Returns what a cell says; a row in which it says nothing is refused. */
  String need(String column) throws RowException {
    String value = get(column);
    if (value.isEmpty()) {
      throw refuse(column, "empty");
    }
    return value;
  }

  /** Returns the words of a cell in the row, empty where it says nothing. */
  Optional<Span> words(String column) {
    if (get(column).isEmpty()) {
      return Optional.empty();
    }
    Row.Cell cell = row.cells().get(columns.places().getOrDefault(column, 0));
    return Optional.of(span(cell.begin(), cell.end()));
  }

  /** Returns the words of the parts of a cell that a separator divides. */
  List<Span> parts(String column, String separator) {
    List<Span> parts = new ArrayList<>();
    if (get(column).isEmpty()) {
      return parts;
    }
    Row.Cell cell = row.cells().get(columns.places().getOrDefault(column, 0));
    int begin = cell.begin();
    while (begin <= cell.end()) {
      int found = row.text().indexOf(separator, begin);
      int end = found < 0 || found > cell.end() ? cell.end() : found;
      if (!row.text().substring(begin, end).isBlank()) {
        parts.add(span(begin, end));
      }
      begin = end + separator.length();
    }
    return parts;
  }

  /** Returns the items of a cell that semicolons divide, blank ones left out. */
  List<String> items(String column) {
    return Stream.of(get(column).split(";"))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /** Returns the whole row. */
  Span whole() {
    return new Span(row.text(), 0, row.text().codePointCount(0, row.text().length()));
  }

  private Span span(int from, int to) {
    String text = row.text();
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int first = text.codePointCount(0, begin);
    String words = text.substring(begin, end);
    return new Span(words, first, first + words.codePointCount(0, words.length()));
  }

  /** Writes down that something about a cell was mended. */
  void mend(String column, String reason) {
    mended.add(new Note(row.file(), row.line(), Optional.of(column), reason, get(column)));
  }

  /** Writes down that something about the row was mended. */
  void mend(String reason) {
    mended.add(new Note(row.file(), row.line(), Optional.empty(), reason, ""));
  }

  /** Returns an exception that refuses the row because of a cell. */
  RowException refuse(String column, String reason) {
    return RowException.refused(column, reason, get(column));
  }
}
