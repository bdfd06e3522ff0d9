package io.dragoman.record.grouping;

import io.dragoman.model.DragomanException;

/** A table that grouping stands on is missing or broken. */
public final class GroupingException extends DragomanException {
  private static final long serialVersionUID = 1L;

  GroupingException(String message) {
    super(message);
  }

  GroupingException(String message, Throwable cause) {
    super(message, cause);
  }
}
