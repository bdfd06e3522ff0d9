package io.dragoman.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman backers}. */
@Command(
    name = "backers",
    mixinStandardHelpOptions = true,
    description = "Who from outside backs, opposes, or talks to each side in a country.")
final class BackersCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RelationOptions options = new RelationOptions();

  @Parameters(paramLabel = "COUNTRY", converter = Country.class, description = "code, e.g. LBY")
  private String country = "";

  BackersCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    options.print(country, relations -> relations.backers(country), spec, surroundings);
    return ExitCode.OK;
  }
}
