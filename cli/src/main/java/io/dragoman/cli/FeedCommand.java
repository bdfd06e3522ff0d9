package io.dragoman.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code dragoman feed}, which has commands of its own. */
@Command(
    name = "feed",
    mixinStandardHelpOptions = true,
    description = "Keeps a list of RSS and Atom feeds, and reads what is new in them.")
final class FeedCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private FeedCommand() {}

  /** Makes the command with its own. */
  static CommandLine commandLine(Surroundings surroundings) {
    CommandLine command = new CommandLine(new FeedCommand());
    command.addSubcommand(new FeedAddCommand());
    command.addSubcommand(new FeedListCommand(surroundings));
    command.addSubcommand(new FeedRemoveCommand());
    command.addSubcommand(new FeedPollCommand(surroundings));
    return command;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "dragoman feed: add, list, remove or poll?");
  }
}
