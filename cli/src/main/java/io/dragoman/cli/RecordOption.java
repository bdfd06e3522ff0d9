package io.dragoman.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the record's folder. */
final class RecordOption {
  @Option(
      names = "--record",
      paramLabel = "DIR",
      defaultValue = "record",
      description = "folder of the record (default: ./${DEFAULT-VALUE})")
  private Path folder = Path.of("record");

  Path folder() {
    return folder;
  }
}
