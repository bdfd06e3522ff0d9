package io.dragoman.bench;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the folder of a record of current-events. */
final class RecordOption {
  @Option(
      names = "--record",
      defaultValue = "record",
      paramLabel = "DIR",
      description =
          "Folder of a record of ../shared/corpora/current-events.jsonl.gz (default:"
              + " ./${DEFAULT-VALUE}).")
  private Path folder = Path.of("record");

  Path folder() {
    return folder;
  }
}
