package io.dragoman.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.AfterContainer;

/** Counts of a record in a folder. */
class DuckCountsProperties extends AbstractCountsProperties {
  private static final List<Path> FOLDERS = new ArrayList<>();

  @Override
  Store store() {
    try {
      FOLDERS.add(Files.createTempDirectory("counts"));
      return Store.in(FOLDERS.get(FOLDERS.size() - 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterContainer
  static void delete() throws IOException {
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }
}
