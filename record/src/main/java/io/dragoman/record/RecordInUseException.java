package io.dragoman.record;

/** Another process has the record open. */
public final class RecordInUseException extends RecordException {
  private static final long serialVersionUID = 1L;

  RecordInUseException(String record, String holder) {
    super(
        "record "
            + record
            + " is in use by "
            + holder
            + "; wait until it ends, or use another record");
  }
}
