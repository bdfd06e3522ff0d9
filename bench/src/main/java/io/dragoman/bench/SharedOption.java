package io.dragoman.bench;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the folder of the annotated data. */
final class SharedOption {
  @Option(
      names = "--shared",
      defaultValue = "../shared",
      paramLabel = "DIR",
      description = "Folder of the annotated data (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("../shared");

  Path folder() {
    return folder;
  }
}
