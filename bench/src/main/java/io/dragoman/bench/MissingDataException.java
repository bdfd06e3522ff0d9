package io.dragoman.bench;

import io.dragoman.model.DragomanException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data that a benchmark needs is not on this machine. */
final class MissingDataException extends DragomanException {
  private static final long serialVersionUID = 1L;

  /** Returns a file of the annotated data that can be read. */
  static Path found(Path file) {
    if (!Files.isReadable(file)) {
      throw new MissingDataException(file);
    }
    return file;
  }

  private MissingDataException(Path file) {
    super(
        file
            + ": not found; the benchmark needs the annotated data, which is not part of the"
            + " project (--shared names its folder)");
  }
}
