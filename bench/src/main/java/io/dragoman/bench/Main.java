package io.dragoman.bench;

import picocli.CommandLine;

/** Starts {@code dragoman bench}. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new BenchCommand()).setCommandName("dragoman bench").execute(args));
  }
}
