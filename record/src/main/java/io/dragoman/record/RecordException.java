package io.dragoman.record;

import io.dragoman.model.DragomanException;

/** Something is wrong with a record; the message names the record and the reason. */
public class RecordException extends DragomanException {
  private static final long serialVersionUID = 1L;

  RecordException(String message) {
    super(message);
  }

  RecordException(String record, Throwable cause) {
    super("record " + record + ": " + cause.getMessage(), cause);
  }
}
