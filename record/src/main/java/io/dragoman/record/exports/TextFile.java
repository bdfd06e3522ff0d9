package io.dragoman.record.exports;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text files of exports: UTF-8 without a byte order mark. */
final class TextFile {
  private TextFile() {}

  /** Creates a file. Half a character, which UTF-8 cannot hold, is an error. */
  static Writer create(Path file) throws IOException {
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }
}
