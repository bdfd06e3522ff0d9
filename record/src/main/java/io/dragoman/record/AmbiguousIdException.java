package io.dragoman.record;

import java.util.List;

/** Several events' ids begin as the one that was asked for. */
public final class AmbiguousIdException extends RecordException {
  private static final long serialVersionUID = 1L;

  AmbiguousIdException(String id, List<String> events) {
    super("'" + id + "' begins the ids of several events: " + String.join(", ", events));
  }
}
