package io.dragoman.record;

import java.nio.file.Path;

/**
 * A program that opens a record, or only its database, says so, and holds it until it is killed.
 */
final class Holding {
  private Holding() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1]);
    try (AutoCloseable held = open(arguments[0], folder)) {
      System.out.println("holding " + held.getClass().getSimpleName());
      Thread.sleep(60_000);
    }
  }

  private static AutoCloseable open(String how, Path folder) throws Exception {
    return switch (how) {
      case "to write" -> EventRecord.open(folder);
      case "to read" -> EventRecord.openToRead(folder);
      default -> DuckDatabase.open(folder.resolve("record.duckdb"), false);
    };
  }
}
