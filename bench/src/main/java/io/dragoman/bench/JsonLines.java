package io.dragoman.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of JSON lines. */
final class JsonLines {
  private JsonLines() {}

  /**
   * Returns the rows of a file.
   *
   * @throws MissingDataException if it is not there
   */
  static List<JsonNode> read(Path file) {
    try (Stream<String> lines = Files.lines(MissingDataException.found(file))) {
      return lines
          .filter(line -> !line.isBlank())
          .map(line -> JsonMapper.shared().readTree(line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
