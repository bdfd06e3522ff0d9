package io.dragoman.outlook.watch;

import io.dragoman.model.DragomanException;

/** A text is no condition; the message quotes it and names place and reason. */
public final class WatchSyntaxException extends DragomanException {
  private static final long serialVersionUID = 1L;

  private final int at;

  WatchSyntaxException(String text, int at, String reason) {
    this(text, reason, text.codePointCount(0, at - 1) + 1);
  }

  private WatchSyntaxException(String text, String reason, int point) {
    super("'" + text + "', at character " + point + ": " + reason);
    at = point;
  }

  /** Returns where in the text: the number of a character, 1 or more; one past the end at most. */
  public int at() {
    return at;
  }
}
