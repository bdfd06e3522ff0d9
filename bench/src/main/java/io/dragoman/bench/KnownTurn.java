package io.dragoman.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A turn of a war that is known to history.
 *
 * @param set "aim" or "design"
 * @param countries codes of the countries that the war is fought over
 * @param war its name
 * @param day when it turned
 * @param peace whether to peace rather than to war
 * @param what what happened
 */
record KnownTurn(
    String set, Set<String> countries, String war, LocalDate day, boolean peace, String what) {
  private static final int COLUMNS = 6;

  /** Copies the set. */
  KnownTurn {
    countries = Set.copyOf(countries);
  }

  /** Returns the turns of the table, in its order. */
  static List<KnownTurn> all() {
    try (InputStream in = KnownTurn.class.getResourceAsStream("turns.tsv")) {
      if (in == null) {
        throw new IllegalStateException("no turns.tsv beside " + KnownTurn.class.getName());
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(KnownTurn::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KnownTurn of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException("turns.tsv: " + line);
    }
    return new KnownTurn(
        cells[0],
        new TreeSet<>(Arrays.asList(cells[1].split(",", -1))),
        cells[2],
        LocalDate.parse(cells[3]),
        cells[4].equals("peace"),
        cells[5]);
  }
}
