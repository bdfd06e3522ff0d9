package io.dragoman.cli;

import io.dragoman.outlook.alignment.Party;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman actor}. */
@Command(
    name = "actor",
    mixinStandardHelpOptions = true,
    description = "How someone stands to all whom they dealt with.")
final class ActorCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RelationOptions options = new RelationOptions();

  @Parameters(paramLabel = "NAME", description = "country, code, id or name, or part of a name")
  private String name = "";

  ActorCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    options.print(name, relations -> relations.of(new Party(name)), spec, surroundings);
    return ExitCode.OK;
  }
}
