package io.dragoman.reader.net;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Word pieces by greedy longest match (WordPiece; Wu et al. 2016, "Google's Neural Machine
 * Translation System"), lowercased and without accents. Immutable.
 */
final class WordPieces {
  static final int UNKNOWN = 100;
  static final int START = 101;
  static final int SEPARATOR = 102;
  private static final int LONGEST = 60;

  private final Map<String, Integer> ids;

  private WordPieces(Map<String, Integer> ids) {
    this.ids = ids;
  }

  /**
   * Reads a vocabulary.
   *
   * @param in one piece a line, in the order of their ids, UTF-8
   */
  static WordPieces read(InputStream in) {
    Map<String, Integer> ids = new HashMap<>(1 << 16);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        ids.put(line, ids.size());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordPieces(ids);
  }

  /** Returns the ids of one word's pieces, at least one. */
  List<Integer> of(String word) {
    String plain = plain(word);
    if (plain.isEmpty() || plain.codePointCount(0, plain.length()) > LONGEST) {
      return List.of(UNKNOWN);
    }
    List<Integer> pieces = new ArrayList<>(4);
    for (int begin = 0; begin < plain.length(); ) {
      int end = plain.length();
      Integer id = null;
      while (end > begin) {
        String piece = plain.substring(begin, end);
        id = ids.get(begin > 0 ? "##" + piece : piece);
        if (id != null) {
          break;
        }
        end--;
      }
      if (id == null) {
        return List.of(UNKNOWN);
      }
      pieces.add(id);
      begin = end;
    }
    return pieces;
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 0x7F) {
        return withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFD));
      }
    }
    return lower;
  }

  private static String withoutMarks(String decomposed) {
    StringBuilder out = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Capitals: 0 none, 1 the first letter, 2 all of two letters or more, 3 any other way. */
  static int caseOf(String word) {
    int letters = 0;
    int capitals = 0;
    boolean first = false;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      boolean capital = Character.isUpperCase(c);
      if (Character.isLetter(c)) {
        letters++;
        first |= capital && letters == 1;
      }
      if (capital) {
        capitals++;
      }
    }
    if (capitals == 0) {
      return 0;
    }
    if (letters > 1 && capitals == letters) {
      return 2;
    }
    return first && capitals == 1 ? 1 : 3;
  }
}
