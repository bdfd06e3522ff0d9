package io.dragoman.record;

import io.dragoman.model.Document;

/** What is to be added contradicts what the record holds. */
public final class DocumentConflictException extends RecordException {
  private static final long serialVersionUID = 1L;

  DocumentConflictException(Document document, String reason) {
    super("article '" + document.id() + "' of " + document.origin() + ": " + reason);
  }
}
