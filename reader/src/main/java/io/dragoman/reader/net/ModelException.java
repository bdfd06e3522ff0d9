package io.dragoman.reader.net;

import io.dragoman.model.DragomanException;

/** The model file cannot be loaded or run. */
public final class ModelException extends DragomanException {
  private static final long serialVersionUID = 1L;

  ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
