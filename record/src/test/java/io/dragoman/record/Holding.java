package io.dragoman.record;

import java.nio.file.Path;

/**
 * A program that opens a record, or only its database, says so, and holds it until it is killed.
 */
final class Holding {
  private Holding() {}

  public static void main(String[] arguments) throws Exception {
    try (AutoCloseable held = open(arguments[0], arguments[1])) {
      System.out.println("holding " + held.getClass().getSimpleName());
      Thread.sleep(60_000);
    }
  }

  private static AutoCloseable open(String how, String record) throws Exception {
    return switch (how) {
      case "to write", "at" -> EventRecord.open(record);
      case "to read" -> EventRecord.openToRead(record);
      default -> DuckDatabase.open(Path.of(record, "record.duckdb"), false);
    };
  }
}
