package io.dragoman.server.answers;

import io.dragoman.model.DragomanException;

/** An answer that is a problem, with a stable code. */
public final class Problem extends DragomanException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  /**
   * @param status the status of HTTP
   * @param code the stable code
   * @param detail what is wrong, for people
   */
  public Problem(int status, String code, String detail) {
    super(detail);
    this.status = status;
    this.code = code;
  }

  /** Returns the status of HTTP. */
  public int status() {
    return status;
  }

  /** Returns the stable code. */
  public String code() {
    return code;
  }
}
