package io.dragoman.record.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Reads the rows of one file after the other and tells what became of each. Not thread-safe. */
final class TableReader {
  private static final int HEADER_WITHIN = 5;

  private final Layout layout;
  private final Consumer<Outcome> out;
  private final Map<String, String> names;
  private Columns columns;
  private String header = "";
  private Optional<String> attribution = Optional.empty();

  TableReader(Layout layout, Consumer<Outcome> out) {
    this.layout = layout;
    this.out = out;
    this.names = Columns.known(layout);
    this.columns = Columns.inOrder(layout.columns());
  }

  /** Reads a file. */
  void read(String name, Lines lines) throws IOException {
    RowSource rows = layout.hasCommas() ? new CsvRows(name, lines) : RowSource.tabs(name, lines);
    columns = Columns.inOrder(layout.columns());
    header = "";
    attribution = Optional.empty();
    List<RowSource.Read> first = first(rows);
    Set<String> missing = missing();
    if (!missing.isEmpty()) {
      Note note =
          new Note(name, 0, Optional.empty(), "no column " + String.join(", ", missing), "");
      out.accept(new Outcome.Refused(note, "", header));
      return;
    }
    first.forEach(this::row);
    for (Optional<RowSource.Read> row = rows.next(); row.isPresent(); row = rows.next()) {
      row(row.get());
    }
  }

  /** Looks for the header; returns the rows that are read where there is none. */
  private List<RowSource.Read> first(RowSource rows) throws IOException {
    List<RowSource.Read> first = new ArrayList<>();
    while (!layout.required().isEmpty() && first.size() < HEADER_WITHIN) {
      Optional<RowSource.Read> next = rows.next();
      if (next.isEmpty()) {
        return first;
      }
      if (isHeader(next.get().row())) {
        first.forEach(before -> beforeHeader(before.row()));
        columns = Columns.of(next.get().row(), layout.columns(), names);
        header = next.get().row().text();
        return List.of();
      }
      first.add(next.get());
    }
    return first;
  }

  private Set<String> missing() {
    Set<String> missing = new TreeSet<>(layout.required());
    missing.removeAll(columns.places().keySet());
    return missing;
  }

  private boolean isHeader(Row row) {
    return Columns.isHeader(row, layout, names);
  }

  private void beforeHeader(Row row) {
    if (layout.hasAttribution()) {
      credit(row);
    } else {
      out.accept(new Outcome.LeftOut(note(row, "before the header")));
    }
  }

  private void credit(Row row) {
    String line = row.text().strip();
    attribution = Optional.of(attribution.map(known -> known + " " + line).orElse(line));
    out.accept(new Outcome.Attribution(note(row, "attribution"), line));
  }

  private static Note note(Row row, String reason) {
    return new Note(row.file(), row.line(), Optional.empty(), reason, "");
  }

  private void row(RowSource.Read read) {
    Row row = read.row();
    if (read.broken().isPresent()) {
      out.accept(new Outcome.Refused(note(row, read.broken().get()), row.text(), header));
    } else if (row.isBlank()) {
      return;
    } else if (layout.hasAttribution() && Columns.width(row) == 1) {
      credit(row);
    } else if (isHeader(row)) {
      out.accept(new Outcome.LeftOut(note(row, "a header")));
    } else {
      try {
        out.accept(take(row, read.mended()));
      } catch (RowException e) {
        out.accept(e.outcome(row, header));
      }
    }
  }

  private Outcome take(Row row, Optional<String> mended) throws RowException {
    boolean trailing = row.cells().size() > columns.count();
    Row cut = trailing ? row.first(columns.count()) : row;
    Fields fields = new Fields(cut, columns, layout.nothing());
    int fewest = header.isEmpty() ? layout.fewestCells() : columns.count();
    if (Columns.width(row) > columns.count() || row.cells().size() < fewest) {
      throw RowException.refused(
          "", row.cells().size() + " cells where " + columns.count() + " belong", "");
    }
    if (layout.looksLikeHeader(fields)) {
      throw RowException.leftOut("", "a header", "");
    }
    mended.ifPresent(fields::mend);
    if (trailing) {
      fields.mend("empty cells behind the last column");
    }
    return layout.take(fields, attribution);
  }
}
