package io.dragoman.cli;

import io.dragoman.model.Codebook;
import io.dragoman.model.codes.Crosswalks;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dragoman codebook}: the codebook, as the code tables have it. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    description =
        "Prints the codebook in Markdown: event types, modes, sectors, fields, codes of others.")
final class CodebookCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(Codebook.markdown() + Crosswalks.markdown());
    return ExitCode.OK;
  }
}
