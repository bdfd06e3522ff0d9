package io.dragoman.bench;

import io.dragoman.model.DragomanException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts {@code dragoman bench}. */
public final class Main {
  private static final int FAILED = 1;

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(commandLine(out).execute(args));
  }

  /** Makes the command. What goes wrong on purpose, such as data not there, is told in one line. */
  static CommandLine commandLine(PrintWriter out) {
    CommandLine command = new CommandLine(new BenchCommand(out)).setCommandName("dragoman bench");
    command.setExecutionExceptionHandler(
        (exception, failed, parsed) -> {
          if (!(exception instanceof DragomanException)) {
            throw exception;
          }
          failed.getErr().println("dragoman bench: " + exception.getMessage());
          return FAILED;
        });
    return command;
  }
}
