package io.dragoman.record.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads files of events that others coded, row by row, in flat memory; also packed with gzip or
 * ZIP. A row that cannot be taken over never stops the others, nor a file that cannot be read.
 */
public final class Importer {
  private static final int MENTION_COLUMNS = 16;

  private Importer() {}

  /**
   * Reads files of one format. Those of GDELT's mentions are read behind the files of events that
   * are given with them.
   *
   * @param format their format
   * @param files the files
   * @param out takes what became of each row, in the order of the files
   */
  public static void read(ImportFormat format, List<Path> files, Consumer<Outcome> out) {
    switch (format) {
      case GDELT1 -> read(GdeltEvents.first(), files, out);
      case GDELT2 -> read(GdeltEvents.second(), files, out);
      case GDELT2_MENTIONS -> mentions(files, out);
      case ICEWS -> read(new Icews(), files, out);
      case POLECAT -> read(new Polecat(), files, out);
      case UCDP_GED -> read(new UcdpGed(), files, out);
      case ACLED -> read(new AcledFile(), files, out);
    }
  }

  private static void read(Layout layout, List<Path> files, Consumer<Outcome> out) {
    TableReader reader = new TableReader(layout, out);
    for (Path file : files) {
      read(file, out, reader::read);
    }
  }

  private static void read(Path file, Consumer<Outcome> out, Source.Reading reading) {
    try {
      Source.read(file, reading);
    } catch (IOException e) {
      String why = "cannot be read: " + e.getClass().getSimpleName();
      Note note =
          new Note(file.toString(), 0, Optional.empty(), why, String.valueOf(e.getMessage()));
      out.accept(new Outcome.Refused(note, "", ""));
    }
  }

  private static void mentions(List<Path> files, Consumer<Outcome> out) {
    List<Path> mentions = new ArrayList<>();
    List<Path> events = new ArrayList<>();
    for (Path file : files) {
      (holdsMentions(file) ? mentions : events).add(file);
    }
    try (EventRows rows = new EventRows()) {
      GdeltEvents layout = GdeltEvents.second();
      for (Path file : events) {
        keep(file, layout, rows);
      }
      read(layout, events, out);
      read(new GdeltMentions(rows), mentions, out);
    }
  }

  /** Keeps the rows of a file of events for the mentions that name them. */
  private static void keep(Path file, GdeltEvents layout, EventRows rows) {
    try {
      Source.read(file, (name, lines) -> keep(name, lines, layout, rows));
    } catch (IOException e) {
      // The file is read once more for its events, and then it is said.
    }
  }

  private static void keep(String name, Lines lines, GdeltEvents layout, EventRows rows)
      throws IOException {
    RowSource source = RowSource.tabs(name, lines);
    for (Optional<RowSource.Read> read = source.next(); read.isPresent(); read = source.next()) {
      Row row = read.get().row();
      if (read.get().broken().isEmpty() && row.cells().size() >= layout.columns().size()) {
        rows.add(row.cells().get(0).value().strip(), row);
      }
    }
  }

  /** Whether the first row of a file has as many cells as a mention. */
  private static boolean holdsMentions(Path file) {
    List<Integer> cells = new ArrayList<>();
    try {
      Source.read(
          file,
          (name, lines) ->
              RowSource.tabs(name, lines)
                  .next()
                  .ifPresent(read -> cells.add(read.row().cells().size())));
    } catch (IOException e) {
      return false;
    }
    return !cells.isEmpty() && cells.get(0) == MENTION_COLUMNS;
  }
}
