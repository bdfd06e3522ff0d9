package io.dragoman.cli;

import picocli.CommandLine.Option;

/** The option that asks for JSON in place of a table. */
final class JsonOption {
  @Option(names = "--json", description = "print one JSON object in place of the table")
  private boolean json;

  boolean json() {
    return json;
  }
}
