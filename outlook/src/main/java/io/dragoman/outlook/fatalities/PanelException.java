package io.dragoman.outlook.fatalities;

import io.dragoman.model.DragomanException;
import java.io.IOException;
import java.nio.file.Path;

/** A table of deaths cannot be read. */
public final class PanelException extends DragomanException {
  private static final long serialVersionUID = 1L;

  PanelException(Path file, int line, String reason) {
    super(file + ", line " + line + ": " + reason);
  }

  PanelException(Path file, IOException cause) {
    super(file + ": " + cause.getMessage(), cause);
  }
}
