package io.dragoman.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what the command is to print. */
final class Golden {
  private Golden() {}

  /**
   * Returns the text of a golden file.
   *
   * @param name name of the file
   * @param now what was printed; written to target/golden for whoever changes a layout on purpose
   */
  static String text(String name, String now) throws IOException {
    Path copy = Path.of("target", "golden", name);
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, now);
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
