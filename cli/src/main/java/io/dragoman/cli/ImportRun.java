package io.dragoman.cli;

import io.dragoman.model.DragomanException;
import io.dragoman.record.EventRecord;
import io.dragoman.record.imports.ImportTally;
import io.dragoman.record.imports.Note;
import io.dragoman.record.imports.Outcome;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** One run of {@code dragoman import}: rows are kept in the record one by one and counted. */
final class ImportRun {
  private static final int PRINTED = 20;

  /** After so many rows their mentions are grouped, so that it never takes long. */
  private static final int GROUPED = 2000;

  private final EventRecord record;
  private final Optional<RefusedRows> refusedRows;
  private final PrintWriter err;
  private final Progress progress;
  private final ImportTally tally = new ImportTally();
  private long held;
  private long added;
  private long printed;

  ImportRun(
      EventRecord record, Optional<RefusedRows> refusedRows, PrintWriter err, Progress progress) {
    this.record = record;
    this.refusedRows = refusedRows;
    this.err = err;
    this.progress = progress;
  }

  /** Takes what became of the next row. */
  void accept(Outcome outcome) {
    Outcome kept = outcome instanceof Outcome.Taken taken ? keep(taken) : outcome;
    tally.add(kept);
    if (kept instanceof Outcome.Refused refused) {
      refusedRows.ifPresent(rows -> rows.add(refused));
      tell(refused.note());
    }
    progress.show(tally.taken(), added);
  }

  /** Appends the row to the record, unless it is there. */
  private Outcome keep(Outcome.Taken taken) {
    try {
      if (record.holds(taken.document())) {
        held++;
        return taken;
      }
      record.append(taken.document(), List.of(taken.mention()), taken.mention().reader());
      added++;
      if (added % GROUPED == 0) {
        record.group();
      }
      return taken;
    } catch (DragomanException e) {
      return refused(taken, String.valueOf(e.getMessage()));
    }
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
