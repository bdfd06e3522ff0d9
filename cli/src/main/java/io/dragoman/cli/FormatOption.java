package io.dragoman.cli;

import picocli.CommandLine.Option;

/** The option that names the layout. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private EventPrinter.Format format = EventPrinter.Format.TABLE;

  EventPrinter.Format format() {
    return format;
  }
}
