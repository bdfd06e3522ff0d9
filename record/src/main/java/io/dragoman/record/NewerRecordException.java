package io.dragoman.record;

import java.nio.file.Path;

/** A record was made by a later version of Dragoman than this one. */
public final class NewerRecordException extends RecordException {
  private static final long serialVersionUID = 1L;

  NewerRecordException(Path folder, int found, int known) {
    super(
        "record "
            + folder
            + " has schema version "
            + found
            + ", this Dragoman knows versions up to "
            + known
            + "; use a newer Dragoman");
  }
}
