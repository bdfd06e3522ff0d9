package io.dragoman.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts of the machine that a figure was measured on. */
final class Machine {
  private Machine() {}

  /** Returns processor, cores, memory limit of the heap, Java and system in one line. */
  static String facts() {
    Runtime runtime = Runtime.getRuntime();
    return "%s, %d cores, Java %s, heap at most %d MB, %s %s"
        .formatted(
            field(Path.of("/proc/cpuinfo"), "model name").orElse(System.getProperty("os.arch")),
            runtime.availableProcessors(),
            Runtime.version(),
            runtime.maxMemory() >> 20,
            System.getProperty("os.name"),
            System.getProperty("os.version"));
  }

  /** Returns the seconds since this Java process was started. */
  static double secondsSinceStart() {
    return ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
  }

  private static Optional<String> field(Path file, String name) {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
