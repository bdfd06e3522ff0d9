package io.dragoman.bench;

import io.dragoman.model.DragomanException;
import java.nio.file.Path;

/** The reference article is not the one that the gold events were read from. */
final class OtherArticleException extends DragomanException {
  private static final long serialVersionUID = 1L;

  OtherArticleException(Path file) {
    super(file + ": differs from the article whose events are known, so offsets would not fit");
  }
}
