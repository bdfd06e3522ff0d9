package io.dragoman.server.reading;

import io.dragoman.model.DragomanException;

/** The person at the keyboard wants the command to end. */
public final class InterruptedRunException extends DragomanException {
  private static final long serialVersionUID = 1L;

  /** It was asked to end. */
  public InterruptedRunException() {
    super("interrupted");
  }
}
