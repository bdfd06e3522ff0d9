package io.dragoman.record;

/** A record was made by a later version of Dragoman than this one. */
public final class NewerRecordException extends RecordException {
  private static final long serialVersionUID = 1L;

  NewerRecordException(String record, int found, int known) {
    super(
        "record "
            + record
            + " has schema version "
            + found
            + ", this Dragoman knows versions up to "
            + known
            + "; use a newer Dragoman");
  }
}
