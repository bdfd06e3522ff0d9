package io.dragoman.server.answers;

import io.dragoman.model.DragomanException;

/** There is no such watch, or there is one already. */
public final class WatchException extends DragomanException {
  private static final long serialVersionUID = 1L;

  WatchException(String message) {
    super(message);
  }
}
