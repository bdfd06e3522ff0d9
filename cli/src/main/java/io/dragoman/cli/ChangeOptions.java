package io.dragoman.cli;

import picocli.CommandLine.Option;

/** The options that say who changes the record and why. */
final class ChangeOptions {
  @Option(
      names = "--author",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "who says so (default: ${DEFAULT-VALUE})")
  private String author = "";

  @Option(names = "--why", paramLabel = "REASON", required = true, description = "the reason")
  private String why = "";

  String author() {
    return author;
  }

  String why() {
    return why;
  }
}
