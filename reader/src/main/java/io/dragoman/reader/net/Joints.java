package io.dragoman.reader.net;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How two words that follow one another hang together in the spans of actors, as counted in the
 * training sentences by reader/training/joints.py: a span seldom ends amid a name, and hardly ever
 * begins right behind another. Immutable.
 */
final class Joints {
  /**
   * How much a joint counts beside the network's own probabilities, which know most of it already;
   * set on validation.
   */
  private static final float SHARE = 0.25f;

  private static final String ANY = "";
  private static final String NUMBER = "9";
  private static final List<String> SHAPES = List.of("a", "A", "AA", "aA");

  private final Map<String, float[][]> rows;

  private Joints(Map<String, float[][]> rows) {
    this.rows = rows;
  }

  /** Loads the counts that are shipped. */
  static Joints load() {
    return read(EventNetwork.resource("joints.tsv"));
  }

  /**
   * Reads counts.
   *
   * @param in a line of comment, then two words a line and what speaks for their tags, parted by
   *     tabs
   */
  static Joints read(InputStream in) {
    Map<String, float[][]> rows = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().skip(1).map(line -> line.split("\t", -1)).forEach(c -> rows.put(c[0], row(c)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Joints(rows);
  }

  private static float[][] row(String[] cells) {
    float[][] row = new float[Tagging.TAGS][Tagging.TAGS];
    for (int i = 0; i < Tagging.TAGS * Tagging.TAGS; i++) {
      row[i / Tagging.TAGS][i % Tagging.TAGS] = SHARE * Float.parseFloat(cells[1 + i]);
    }
    return row;
  }

  /**
   * What speaks for each tag of a word (third index) behind each tag of the word before it (second
   * index), for all words (first index); nothing speaks for or against any of the first word.
   */
  float[][][] of(Words words) {
    float[][][] out = new float[words.size()][Tagging.TAGS][Tagging.TAGS];
    for (int right = 1; right < words.size(); right++) {
      boolean apart = words.end(right - 1) < words.begin(right);
      Optional<float[][]> row =
          find(words.word(right - 1), apart ? " " : "+", words.word(right))
              .or(() -> Optional.ofNullable(rows.get(ANY)));
      if (row.isPresent()) {
        out[right] = row.get();
      }
    }
    return out;
  }

  /** The row of the words themselves, else that in which the right, the left or both are shapes. */
  private Optional<float[][]> find(String left, String between, String right) {
    for (String l : List.of(left, shape(left))) {
      for (String r : List.of(right, shape(right))) {
        float[][] row = rows.get(l + between + r);
        if (row != null) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  private static String shape(String word) {
    int first = word.codePointAt(0);
    if (Words.isPunctuation(first)) {
      return word;
    }
    return Character.isDigit(first) ? NUMBER : SHAPES.get(WordPieces.caseOf(word));
  }
}
