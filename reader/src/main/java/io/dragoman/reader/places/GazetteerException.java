package io.dragoman.reader.places;

import io.dragoman.model.DragomanException;

/** The gazetteer's file is missing or broken. */
public final class GazetteerException extends DragomanException {
  private static final long serialVersionUID = 1L;

  GazetteerException(String message) {
    super(message);
  }

  GazetteerException(String message, Throwable cause) {
    super(message, cause);
  }
}
