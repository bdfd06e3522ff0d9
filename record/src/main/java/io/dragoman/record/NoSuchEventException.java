package io.dragoman.record;

/** No event, mention or change has the id that was asked for. */
public final class NoSuchEventException extends RecordException {
  private static final long serialVersionUID = 1L;

  NoSuchEventException(String what, String id) {
    super("there is no " + what + " '" + id + "' in the record");
  }
}
