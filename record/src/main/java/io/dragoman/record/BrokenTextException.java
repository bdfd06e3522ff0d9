package io.dragoman.record;

/**
 * A text holds what cannot be kept exactly: half of a character outside the basic plane, which no
 * encoding can write, or the character U+0000 where the database has none.
 */
public final class BrokenTextException extends RecordException {
  private static final long serialVersionUID = 1L;

  BrokenTextException(String text, int index) {
    super(
        (Character.isSurrogate(text.charAt(index)) ? "half a character (" : "a character (")
            + "U+%04X".formatted((int) text.charAt(index))
            + ") at position "
            + index
            + " of a text of "
            + text.length());
  }
}
