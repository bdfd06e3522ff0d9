package io.dragoman.model;

/** The root of every exception that Dragoman throws on purpose. Messages are written for users. */
public abstract class DragomanException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what went wrong, where, and why, in one sentence
   */
  protected DragomanException(String message) {
    super(message);
  }

  /**
   * @param message what went wrong, where, and why, in one sentence
   * @param cause the lower exception that tells more to a developer
   */
  protected DragomanException(String message, Throwable cause) {
    super(message, cause);
  }
}
