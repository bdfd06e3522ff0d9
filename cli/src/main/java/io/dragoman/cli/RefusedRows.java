package io.dragoman.cli;

import io.dragoman.record.imports.Outcome;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file of the rows that were refused, as they stand, behind their header: it can be mended and
 * imported. Beside it FILE.reasons.tsv says of each line of it where the row came from and why it
 * was refused. Neither is made where no row is refused.
 */
final class RefusedRows implements AutoCloseable {
  private final Optional<Path> wanted;
  private Optional<Open> open = Optional.empty();

  /** The two files, and the header that was written last. */
  private record Open(BufferedWriter rows, BufferedWriter reasons, String header) {}

  /**
   * @param wanted the file; empty where nobody wants the rows
   */
  RefusedRows(Optional<Path> wanted) {
    this.wanted = wanted;
  }

  /** Adds a row; a file that was refused as a whole has none. */
  void add(Outcome.Refused refused) {
    if (wanted.isPresent() && !refused.row().isEmpty()) {
      add(wanted.get(), refused);
    }
  }

  private void add(Path file, Outcome.Refused refused) {
    try {
      Open files = open.isPresent() ? open.get() : start(file);
      if (!refused.header().equals(files.header())) {
        files.rows().write(refused.header() + "\n");
      }
      open = Optional.of(new Open(files.rows(), files.reasons(), refused.header()));
      files.rows().write(refused.row() + "\n");
      files
          .reasons()
          .write(
              String.join(
                      "\t",
                      Cells.plain(refused.note().place()),
                      refused.note().column().orElse(""),
                      Cells.plain(refused.note().reason()),
                      Cells.plain(refused.note().value()))
                  + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("--refused " + file, e);
    }
  }

  private static Open start(Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".reasons.tsv");
    Open files =
        new Open(
            Files.newBufferedWriter(file, StandardCharsets.UTF_8),
            Files.newBufferedWriter(beside, StandardCharsets.UTF_8),
            "");
    files.reasons().write("row\tcolumn\treason\tvalue\n");
    return files;
  }

  @Override
  public void close() {
    try {
      if (open.isPresent()) {
        open.get().rows().close();
        open.get().reasons().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("--refused " + wanted.map(Path::toString).orElse(""), e);
    }
  }
}
