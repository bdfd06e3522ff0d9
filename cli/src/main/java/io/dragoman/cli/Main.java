package io.dragoman.cli;

import io.dragoman.model.DragomanException;
import io.dragoman.server.reading.Coder;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code dragoman}. */
@Command(
    name = "dragoman",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Reads the news about conflicts and keeps the record.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed",
      "2:the command line is wrong",
      "3:some files or rows could not be read",
      "130:interrupted"
    },
    footer = "%nbench  measures Dragoman (dragoman bench --help).")
public final class Main implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Starts the command and ends the process with its exit code. */
  public static void main(String[] args) {
    Surroundings surroundings =
        new Surroundings(
            System.in,
            Coder::open,
            Surroundings.columns(Optional.ofNullable(System.getenv("COLUMNS")).orElse("")),
            Ansi.AUTO.enabled());
    CommandLine command = commandLine(surroundings);
    command.setOut(writer(FileDescriptor.out, false)).setErr(writer(FileDescriptor.err, true));
    int code = command.execute(args);
    command.getOut().flush();
    System.exit(code);
  }

  /** Makes the command with all its subcommands. */
  static CommandLine commandLine(Surroundings surroundings) {
    CommandLine command = new CommandLine(new Main());
    command.addSubcommand(new ReadCommand(surroundings));
    command.addSubcommand(FeedCommand.commandLine(surroundings));
    command.addSubcommand(new EventsCommand(surroundings));
    command.addSubcommand(new WhyCommand(surroundings));
    command.addSubcommand(new ImportCommand(surroundings));
    command.addSubcommand(new ExportCommand());
    command.addSubcommand(new CountCommand());
    command.addSubcommand(new CorrectCommand());
    command.addSubcommand(new MergeCommand());
    command.addSubcommand(new SplitCommand());
    command.addSubcommand(new UndoCommand());
    command.addSubcommand(new ChangesCommand());
    command.addSubcommand(new DyadCommand(surroundings));
    command.addSubcommand(new ActorCommand(surroundings));
    command.addSubcommand(new BackersCommand(surroundings));
    command.addSubcommand(new TurnsCommand(surroundings));
    command.addSubcommand(new BriefCommand());
    command.addSubcommand(new CodeCommand(surroundings));
    command.addSubcommand(new AcceptCommand());
    command.addSubcommand(new ActorsCommand(surroundings));
    command.addSubcommand(new BacktestCommand(surroundings));
    command.addSubcommand(new ForecastCommand());
    command.addSubcommand(new OutlookCommand());
    command.addSubcommand(new WatchCommand(surroundings));
    command.addSubcommand(new CodebookCommand());
    command.addSubcommand(new ServeCommand(surroundings));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setExecutionExceptionHandler(Main::explain);
    return command;
  }

  /** Says why Dragoman failed, in one line; what nobody foresaw comes with its stack trace. */
  private static int explain(
      Exception exception, CommandLine command, CommandLine.ParseResult parsed) {
    if (exception instanceof DragomanException known) {
      command.getErr().println("dragoman: " + Cells.plain(String.valueOf(known.getMessage())));
    } else {
      exception.printStackTrace(command.getErr());
    }
    return ExitCode.FAILED;
  }

  private static PrintWriter writer(FileDescriptor stream, boolean autoFlush) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), autoFlush);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "dragoman: which command?");
  }

  /** The version that the jar's manifest names. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"dragoman " + number()};
    }

    /** Returns the number alone. */
    static String number() {
      return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
          .orElse("(unpackaged)");
    }
  }
}
