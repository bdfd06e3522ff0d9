package io.dragoman.record.exports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A layout of tab-divided rows, see {@link TabFile}. */
abstract sealed class TabLayout implements Layout
    permits GdeltEvents, GdeltMentions, Icews, Polecat {
  private final TabFile out;

  /** A layout without a header. */
  TabLayout(Path file, int columns) throws IOException {
    out = new TabFile(file, columns);
  }

  TabLayout(Path file, List<String> header) throws IOException {
    this(file, header.size());
    out.header(header);
  }

  /** Writes a row. */
  final void row(List<String> cells) throws IOException {
    out.row(cells);
  }

  @Override
  public final void finish(Tally tally) {}

  @Override
  public final long rows() {
    return out.rows();
  }

  @Override
  public final void close() throws IOException {
    out.close();
  }
}
