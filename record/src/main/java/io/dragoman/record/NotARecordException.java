package io.dragoman.record;

/** There is no record where one was looked for. */
public final class NotARecordException extends RecordException {
  private static final long serialVersionUID = 1L;

  NotARecordException(String record, String reason) {
    super(record + " is not a record: " + reason);
  }
}
