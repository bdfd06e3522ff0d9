package io.dragoman.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/**
 * What a run of the command gave.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {
  /** Runs the command with nothing on standard input, at a width of 100 columns. */
  static Run of(String... arguments) {
    return with("", arguments);
  }

  /** Runs the command with a text on standard input. */
  static Run with(String input, String... arguments) {
    CommandLine command =
        Main.commandLine(
            new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                (threshold, own) -> new KeywordCoder(),
                100,
                false));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int code = command.execute(arguments);
    return new Run(code, out.toString(), err.toString());
  }
}
