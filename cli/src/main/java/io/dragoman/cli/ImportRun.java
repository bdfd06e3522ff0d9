package io.dragoman.cli;

import io.dragoman.record.BrokenTextException;
import io.dragoman.record.DocumentConflictException;
import io.dragoman.record.EventRecord;
import io.dragoman.record.imports.ImportTally;
import io.dragoman.record.imports.Note;
import io.dragoman.record.imports.Outcome;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One run of {@code dragoman import}: rows are kept in the record some thousands at once, and
 * counted.
 */
final class ImportRun {
  private static final int PRINTED = 20;

  /** So many rows are kept in one step. */
  private static final int AT_ONCE = 2000;

  private final EventRecord record;
  private final RefusedRows refusedRows;
  private final PrintWriter err;
  private final Progress progress;
  private final ImportTally tally = new ImportTally();
  private long held;
  private final List<Outcome.Taken> ahead = new ArrayList<>();
  private long printed;

  ImportRun(EventRecord record, RefusedRows refusedRows, PrintWriter err, Progress progress) {
    this.record = record;
    this.refusedRows = refusedRows;
    this.err = err;
    this.progress = progress;
  }

  /** Takes what became of the next row. */
  void accept(Outcome outcome) {
    if (outcome instanceof Outcome.Taken taken) {
      if (!ahead.isEmpty() && !taken.mention().reader().equals(ahead.get(0).mention().reader())) {
        flush();
      }
      ahead.add(taken);
      if (ahead.size() == AT_ONCE) {
        flush();
      }
    } else {
      count(outcome);
    }
  }

  /** Keeps the rows that are in hand. */
  void flush() {
    List<Outcome.Taken> rows = List.copyOf(ahead);
    ahead.clear();
    try {
      keep(rows);
    } catch (DocumentConflictException | BrokenTextException e) {
      // One of them is at fault: the others are kept, and it is said which it is.
      rows.forEach(this::keepAlone);
    }
  }

  private void keepAlone(Outcome.Taken row) {
    try {
      keep(List.of(row));
    } catch (DocumentConflictException | BrokenTextException e) {
      count(refused(row, String.valueOf(e.getMessage())));
    }
  }

  /** Appends rows to the record, those that are there left out. */
  private void keep(List<Outcome.Taken> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<EventRecord.CodedRow> coded =
        rows.stream()
            .map(row -> new EventRecord.CodedRow(row.event(), row.document(), row.mention()))
            .toList();
    int fresh = record.append(coded);
    held += rows.size() - fresh;
    rows.forEach(this::count);
  }

  private void count(Outcome outcome) {
    tally.add(outcome);
    if (outcome instanceof Outcome.Refused refused) {
      refusedRows.add(refused);
      tell(refused.note());
    }
    progress.show(tally.taken() + " rows taken, " + tally.refused() + " refused");
  }

  private static Outcome refused(Outcome.Taken taken, String message) {
    String origin = taken.document().origin();
    int colon = origin.lastIndexOf(':');
    Note note =
        new Note(
            origin.substring(0, colon),
            Long.parseLong(origin.substring(colon + 1)),
            Optional.empty(),
            "the record does not take it",
            message);
    return new Outcome.Refused(note, taken.document().text(), "");
  }

  private void tell(Note note) {
    printed++;
    progress.clear();
    if (printed <= PRINTED) {
      err.println(Cells.plain(note.message()));
    } else if (printed == PRINTED + 1) {
      err.println("... and more; the report counts them, --refused FILE keeps them");
    }
  }

  /** Returns what became of the rows so far. */
  ImportTally tally() {
    return tally;
  }

  /** Returns how many of the rows taken over were in the record before. */
  long held() {
    return held;
  }
}
