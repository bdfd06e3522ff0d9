package io.dragoman.record;

import java.nio.file.Path;

/** Another process has the record open. */
public final class RecordInUseException extends RecordException {
  private static final long serialVersionUID = 1L;

  RecordInUseException(Path folder, String holder) {
    super(
        "record "
            + folder
            + " is in use by "
            + holder
            + "; wait until it ends, or use another folder");
  }
}
