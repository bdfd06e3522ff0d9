package io.dragoman.cli;

import io.dragoman.model.DragomanException;

/** The person at the keyboard wants the command to end. */
final class InterruptedRunException extends DragomanException {
  private static final long serialVersionUID = 1L;

  InterruptedRunException() {
    super("interrupted");
  }
}
