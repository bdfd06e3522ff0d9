package io.dragoman.record.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Counts what became of the rows of an import, by reason. Not thread-safe. */
public final class ImportTally {
  private long taken;
  private long mended;
  private long leftOut;
  private long refused;
  private final Map<Key, Line> lines = new LinkedHashMap<>();
  private final List<String> attributions = new ArrayList<>();

  /** What was done to rows. */
  public enum Kind {
    /** Taken over once something was mended. */
    MENDED,
    /** Sound, but nothing for us. */
    LEFT_OUT,
    /** Not taken over. */
    REFUSED;

    /** Returns the name in reports, e.g. "left out". */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private record Key(Kind kind, Optional<String> column, String reason) {}

  /**
   * Rows with which the same was done for the same reason.
   *
   * @param kind what was done
   * @param first where it was first, and why
   * @param rows how many
   */
  public record Line(Kind kind, Note first, long rows) {}

  /** Counts a row. */
  public void add(Outcome outcome) {
    switch (outcome) {
      case Outcome.Taken row -> {
        taken++;
        mended += row.mended().isEmpty() ? 0 : 1;
        row.mended().forEach(note -> count(Kind.MENDED, note));
      }
      case Outcome.LeftOut row -> {
        leftOut++;
        count(Kind.LEFT_OUT, row.note());
      }
      case Outcome.Refused row -> {
        refused++;
        count(Kind.REFUSED, row.note());
      }
      case Outcome.Attribution row -> {
        if (!attributions.contains(row.line())) {
          attributions.add(row.line());
        }
      }
    }
  }

  private void count(Kind kind, Note note) {
    lines.merge(
        new Key(kind, note.column(), note.reason()),
        new Line(kind, note, 1),
        (known, one) -> new Line(kind, known.first(), known.rows() + 1));
  }

  /** Returns how many rows were taken over, those among them that were mended. */
  public long taken() {
    return taken;
  }

  /** Returns how many of the rows taken over were mended. */
  public long mended() {
    return mended;
  }

  /** Returns how many rows are sound and hold nothing for us. */
  public long leftOut() {
    return leftOut;
  }

  /** Returns how many rows, or files from some line on, were not taken over. */
  public long refused() {
    return refused;
  }

  /** Returns a line for each reason, in the order in which they came up. */
  public List<Line> lines() {
    return List.copyOf(lines.values());
  }

  /** Returns whom the files say to credit. */
  public List<String> attributions() {
    return List.copyOf(attributions);
  }
}
