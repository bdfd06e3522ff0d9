package io.dragoman.record.text;

import io.dragoman.model.DragomanException;

/** A question for words that cannot be read; says where it goes wrong. */
public final class TextQueryException extends DragomanException {
  private static final long serialVersionUID = 1L;

  TextQueryException(String query, int position, String reason) {
    super("text '" + query + "', character " + (position + 1) + ": " + reason);
  }
}
