package io.dragoman.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Log likelihoods of letter trigrams by language. Immutable and safe to share. */
final class Trigrams {
  private static final String TABLE = "trigrams.tsv";
  private static final double PER = 100_000;

  /** The share that a trigram gets in a language whose table lacks it. */
  private static final double FLOOR = Math.log(20 / PER);

  private static final Trigrams INSTANCE = load();

  private final List<String> languages;
  private final Map<String, double[]> likelihoods;

  private Trigrams(List<String> languages, Map<String, double[]> likelihoods) {
    this.languages = languages;
    this.likelihoods = likelihoods;
  }

  /** Returns scores of a text that has no words yet. */
  static Scores scores() {
    return new Scores(INSTANCE);
  }

  /** The log likelihoods of one text in each language. Not thread-safe. */
  static final class Scores {
    private final Trigrams table;
    private final double[] sums;
    private int count;

    private Scores(Trigrams table) {
      this.table = table;
      this.sums = new double[table.languages.size()];
    }

    /** Adds a word in lower case. */
    void add(String word) {
      String edged = "_" + word + "_";
      for (int i = 0; i + 3 <= edged.length(); i++) {
        count++;
        double[] row = table.likelihoods.get(edged.substring(i, i + 3));
        for (int language = 0; language < sums.length; language++) {
          sums[language] += row == null ? FLOOR : row[language];
        }
      }
    }

    /** Returns the number of trigrams. */
    int count() {
      return count;
    }

    double english() {
      return sums[0];
    }

    /** Returns the likeliest language other than English with its log likelihood. */
    Map.Entry<String, Double> closest() {
      int best = 1;
      for (int language = 2; language < sums.length; language++) {
        best = sums[language] > sums[best] ? language : best;
      }
      return Map.entry(table.languages.get(best), sums[best]);
    }
  }

  private static Trigrams load() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Trigrams.class.getResourceAsStream(TABLE), TABLE),
                StandardCharsets.UTF_8))) {
      return parse(reader.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }

  private static Trigrams parse(List<String> lines) {
    List<String> languages = new ArrayList<>();
    Map<String, double[]> likelihoods = new HashMap<>();
    for (String line : lines) {
      int language = languages.size();
      int tab = line.indexOf('\t');
      languages.add(line.substring(0, tab));
      for (String cell : line.substring(tab + 1).split(" ", -1)) {
        double[] row =
            likelihoods.computeIfAbsent(cell.substring(0, 3), key -> floors(lines.size()));
        row[language] = Math.log(Integer.parseInt(cell.substring(4)) / PER);
      }
    }
    return new Trigrams(List.copyOf(languages), likelihoods);
  }

  private static double[] floors(int size) {
    double[] row = new double[size];
    Arrays.fill(row, FLOOR);
    return row;
  }
}
