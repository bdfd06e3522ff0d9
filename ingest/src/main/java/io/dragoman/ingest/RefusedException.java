package io.dragoman.ingest;

import io.dragoman.model.DragomanException;
import java.util.Optional;

/** An article that is not read, on its way to becoming a {@link Result.Failed}. */
final class RefusedException extends DragomanException {
  private static final long serialVersionUID = 1L;

  private final String place;

  RefusedException(String reason) {
    this("", reason);
  }

  RefusedException(String place, String reason) {
    super(reason);
    this.place = place;
  }

  RefusedException(String reason, Throwable cause) {
    super(reason, cause);
    this.place = "";
  }

  Optional<String> place() {
    return place.isEmpty() ? Optional.empty() : Optional.of(place);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
