package io.dragoman.record;

import java.util.Locale;

/** A text holds half of a character outside the basic plane, which no encoding can write. */
public final class BrokenTextException extends RecordException {
  private static final long serialVersionUID = 1L;

  BrokenTextException(String text, int index) {
    super(
        "half a character (U+"
            + Integer.toHexString(text.charAt(index)).toUpperCase(Locale.ROOT)
            + ") at position "
            + index
            + " of a text of "
            + text.length());
  }
}
