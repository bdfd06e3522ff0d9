package io.dragoman.outlook.watch;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** How names and numbers are written in a condition. */
final class Words {
  /** Words that end a party's name, and so are quoted inside one. */
  static final Set<String> RESERVED =
      Set.of("probability", "conflict", "cooperation", "intensity", "turning", "events");

  private static final String SIGNS = "\"\\<>=,";

  private Words() {}

  /** Writes one word, in quotes where it would not be read as one. */
  static String written(String word) {
    return isPlain(word) ? word : quoted(word);
  }

  /** Writes a party's name, which may be several words. */
  static String party(String name) {
    boolean plain =
        Arrays.stream(name.split(" ", -1))
            .allMatch(w -> isPlain(w) && !RESERVED.contains(w.toLowerCase(Locale.ROOT)));
    return plain ? name : quoted(name);
  }

  private static boolean isPlain(String word) {
    return !word.isEmpty()
        && word.chars().noneMatch(c -> Character.isWhitespace(c) || SIGNS.indexOf(c) >= 0);
  }

  private static String quoted(String word) {
    return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Writes a number without an exponent. */
  static String number(double value) {
    BigDecimal shortest = BigDecimal.valueOf(value).stripTrailingZeros();
    return shortest.signum() == 0 ? "0" : shortest.toPlainString();
  }
}
