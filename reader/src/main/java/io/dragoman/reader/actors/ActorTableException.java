package io.dragoman.reader.actors;

import io.dragoman.model.DragomanException;

/** A table of actors is missing or has a line that does not read. */
public final class ActorTableException extends DragomanException {
  private static final long serialVersionUID = 1L;

  ActorTableException(String where, String reason) {
    super(where + ": " + reason);
  }

  ActorTableException(String where, String reason, Throwable cause) {
    super(where + ": " + reason, cause);
  }
}
