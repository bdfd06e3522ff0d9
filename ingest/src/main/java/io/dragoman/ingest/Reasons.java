package io.dragoman.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in plain words why the system did not give a file. */
final class Reasons {
  private Reasons() {}

  static String of(IOException problem) {
    return switch (problem) {
      case NoSuchFileException missing -> "no such file or folder";
      case AccessDeniedException denied -> "no permission to read it";
      case ZipException broken -> "broken gzip file: " + broken.getMessage();
      case EOFException end -> "broken gzip file: it ends too early";
      default -> "cannot be read: " + problem.getMessage();
    };
  }
}
