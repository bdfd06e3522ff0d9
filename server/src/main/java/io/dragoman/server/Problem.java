package io.dragoman.server;

import io.dragoman.model.DragomanException;

/** An answer that is a problem, with a stable code. */
final class Problem extends DragomanException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  /**
   * @param status the status of HTTP
   * @param code the stable code
   * @param detail what is wrong, for people
   */
  Problem(int status, String code, String detail) {
    super(detail);
    this.status = status;
    this.code = code;
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }
}
