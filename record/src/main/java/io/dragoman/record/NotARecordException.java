package io.dragoman.record;

import java.nio.file.Path;

/** There is no record where one was looked for. */
public final class NotARecordException extends RecordException {
  private static final long serialVersionUID = 1L;

  NotARecordException(Path folder, String reason) {
    super(folder + " is not a record: " + reason);
  }
}
