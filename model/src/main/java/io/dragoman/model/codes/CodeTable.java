package io.dragoman.model.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tab-separated tables beside this package; lines that begin with "#" are comments. */
final class CodeTable {
  private CodeTable() {}

  /**
   * One row.
   *
   * @param cells its cells
   */
  record Row(List<String> cells) {
    /** Returns a cell, "" where the row is too short. */
    String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    /** Returns a cell, empty where it holds nothing. */
    Optional<String> maybe(int index) {
      return Optional.of(cell(index)).filter(text -> !text.isEmpty());
    }

    /** Returns what "|" parts in a cell. */
    List<String> list(int index) {
      return maybe(index).map(text -> List.of(text.split("\\|"))).orElse(List.of());
    }
  }

  /** Returns the rows of a table in its order. */
  static List<Row> rows(String name) {
    try (InputStream in = CodeTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("table " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> new Row(List.of(line.split("\t", -1))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name, e);
    }
  }

  /** Adds what a code stands for. */
  static <K, V> void put(Map<K, V> map, K code, V value) {
    if (map.putIfAbsent(code, value) != null) {
      throw new IllegalStateException("'" + code + "' stands twice in a table");
    }
  }
}
