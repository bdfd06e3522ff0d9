package io.dragoman.reader.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated table shipped beside this package; lines that begin with "#" are comments.
 *
 * @param name its file name
 * @param lines its rows
 */
record Table(String name, List<Line> lines) {
  /**
   * One row.
   *
   * @param origin file and line, e.g. "states.tsv:12"
   * @param cells its cells
   */
  record Line(String origin, List<String> cells) {
    /** Returns a cell without blanks around it, empty where the row is too short. */
    String cell(int index) {
      return index < cells.size() ? cells.get(index).strip() : "";
    }

    /** Returns the names of a cell, which "|" parts. */
    List<String> names(int index) {
      List<String> names = new ArrayList<>();
      for (String name : cell(index).split("\\|")) {
        if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
      return names;
    }

    ActorTableException broken(String reason) {
      return new ActorTableException(origin, reason);
    }
  }

  /**
   * Reads a table.
   *
   * @throws ActorTableException if it is missing
   */
  static Table read(String name) {
    InputStream in = Table.class.getResourceAsStream(name);
    if (in == null) {
      throw new ActorTableException(name, "the table is missing");
    }
    List<Line> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        if (!text.isBlank() && !text.startsWith("#")) {
          lines.add(new Line(name + ":" + number, List.of(text.split("\t", -1))));
        }
      }
    } catch (IOException e) {
      throw new ActorTableException(name, "the table does not read", e);
    }
    return new Table(name, lines);
  }
}
