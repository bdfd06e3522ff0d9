package io.dragoman.ingest.feeds;

import io.dragoman.model.DragomanException;

/** An answer that could not be had, on its way into a message. */
final class FetchException extends DragomanException {
  private static final long serialVersionUID = 1L;

  private final boolean passing;

  /**
   * @param reason why, as part of a sentence without a full stop
   * @param passing whether it may be otherwise soon
   */
  FetchException(String reason, boolean passing) {
    super(reason);
    this.passing = passing;
  }

  boolean isPassing() {
    return passing;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
