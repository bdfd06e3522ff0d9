package io.dragoman.record;

import io.dragoman.model.Correction;

/** A field cannot have the value that it was to be set to. */
public final class InvalidCorrectionException extends RecordException {
  private static final long serialVersionUID = 1L;

  InvalidCorrectionException(Correction.Field field, String value, String reason) {
    super("cannot set " + field.code() + " to '" + value + "': " + reason);
  }
}
