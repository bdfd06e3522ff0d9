package io.dragoman.outlook.forecast.data;

import java.nio.file.Path;

/** A line of a file is not what it must be. */
public final class BadLineException extends OutlookException {
  private static final long serialVersionUID = 1L;

  public BadLineException(Path file, int line, String reason) {
    super(Path.of(file + ":" + line), reason);
  }
}
