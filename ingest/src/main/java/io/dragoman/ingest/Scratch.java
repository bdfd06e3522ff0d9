package io.dragoman.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder for temporary files, made when first needed and deleted with all in it. */
final class Scratch implements AutoCloseable {
  private Optional<Path> folder = Optional.empty();

  /** Returns the folder. */
  Path folder() {
    if (folder.isEmpty()) {
      try {
        folder = Optional.of(Files.createTempDirectory("dragoman"));
      } catch (IOException e) {
        throw new IngestException(
            "no temporary folder in "
                + System.getProperty("java.io.tmpdir")
                + ": "
                + e.getMessage(),
            e);
      }
    }
    return folder.get();
  }

  /** Deletes the files that are in the folder now. */
  void empty() {
    if (folder.isEmpty()) {
      return;
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new IngestException("temporary folder " + folder.get() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    empty();
    folder.ifPresent(
        path -> {
          try {
            Files.deleteIfExists(path);
          } catch (IOException e) {
            throw new IngestException("temporary folder " + path + ": " + e.getMessage(), e);
          }
        });
  }
}
