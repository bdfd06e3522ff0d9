package io.dragoman.record.exports;

import io.dragoman.model.DragomanException;
import java.nio.file.Path;

/** An export cannot be written; the message names the file and the reason. */
public final class ExportException extends DragomanException {
  private static final long serialVersionUID = 1L;

  ExportException(Path file, String reason) {
    super(file + ": " + reason);
  }

  ExportException(Path file, Exception cause) {
    super(file + ": " + cause.getMessage(), cause);
  }
}
