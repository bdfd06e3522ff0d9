package io.dragoman.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process of the test's own class path, of which the test reads the standard output. */
record ChildProcess(Process process, BufferedReader out) implements AutoCloseable {
  /**
   * Starts a program.
   *
   * @param main its class
   * @param temporary where it keeps what a killed process leaves behind
   * @param arguments of the program
   */
  static ChildProcess run(Class<?> main, Path temporary, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx200m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Djava.io.tmpdir=" + temporary);
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new ChildProcess(process, process.inputReader(StandardCharsets.UTF_8));
  }

  /** Waits for the next line. */
  String line() throws IOException {
    String line = out.readLine();
    if (line == null) {
      throw new IOException("the child process ended");
    }
    return line;
  }

  /** Kills the process as SIGKILL does, waits for its end, and returns the lines not yet read. */
  List<String> kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
    return out.lines().toList();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    out.close();
  }
}
