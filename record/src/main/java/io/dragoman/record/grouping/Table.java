package io.dragoman.record.grouping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the tables that lie beside this package: a row a line, cells parted by tabs. */
final class Table {
  private Table() {}

  /**
   * Returns the rows.
   *
   * @param name the file, packed where it ends in ".gz"
   * @throws GroupingException if it is missing or broken
   */
  static List<String[]> rows(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new GroupingException("table " + name + ": not in the jar");
      }
      InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
      return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new GroupingException("table " + name + ": " + e.getMessage(), e);
    }
  }
}
