package io.dragoman.cli;

import picocli.CommandLine.Model.CommandSpec;
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

  /** Prints the number of the change that was made, and how it is taken back. */
  static void tell(long number, CommandSpec spec) {
    spec.commandLine().getOut().println(number);
    spec.commandLine().getErr().println("Change " + number + "; dragoman undo takes it back");
  }
}
