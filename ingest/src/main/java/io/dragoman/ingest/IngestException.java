package io.dragoman.ingest;

import io.dragoman.model.DragomanException;

/** Nothing can be read, whatever the inputs: the machine lacks something. */
public final class IngestException extends DragomanException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is lacking
   * @param cause what the system said
   */
  public IngestException(String message, Throwable cause) {
    super(message, cause);
  }
}
