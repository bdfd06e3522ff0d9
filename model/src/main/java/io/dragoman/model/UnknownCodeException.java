package io.dragoman.model;

/** A code that is in none of the code tables. */
public final class UnknownCodeException extends DragomanException {
  private static final long serialVersionUID = 1L;

  /**
   * @param table the name of the code table, e.g. "event type"
   * @param code the code that it does not hold
   */
  public UnknownCodeException(String table, String code) {
    super("'" + code + "' is no " + table);
  }
}
