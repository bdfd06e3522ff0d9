package io.dragoman.record;

import io.dragoman.model.DragomanException;
import java.nio.file.Path;

/** Something is wrong with a record; the message names its folder and the reason. */
public class RecordException extends DragomanException {
  private static final long serialVersionUID = 1L;

  RecordException(String message) {
    super(message);
  }

  RecordException(Path folder, Exception cause) {
    super("record " + folder + ": " + cause.getMessage(), cause);
  }

  RecordException(String message, Throwable cause) {
    super(message, cause);
  }
}
