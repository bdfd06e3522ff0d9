package io.dragoman.reader.choice;

import io.dragoman.model.DragomanException;

/** The weights of a learnt choice are missing or broken. */
public final class LinearModelException extends DragomanException {
  private static final long serialVersionUID = 1L;

  LinearModelException(String message) {
    super(message);
  }

  LinearModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
