package io.dragoman.cli;

import picocli.CommandLine.Option;

/** The option that says who asks for something that is written down. */
final class AuthorOption {
  @Option(
      names = "--author",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "who asks for it (default: ${DEFAULT-VALUE})")
  private String author = "";

  String author() {
    return author;
  }
}
