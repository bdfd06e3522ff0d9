package io.dragoman.outlook.watch;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or sign of a condition.
 *
 * @param text the word without its quotes, or the sign
 * @param at where it begins: the number of a character, 1 or more
 * @param kind what it is
 */
record Token(String text, int at, Kind kind) {
  /** What a token is. */
  enum Kind {
    WORD,
    QUOTED,
    SIGN
  }

  private static final List<String> SIGNS = List.of("->", ">=", "<=", ">", "<", "=", ",");

  boolean is(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean isName() {
    return kind != Kind.SIGN;
  }

  /** Cuts a text into its words and signs. */
  static List<Token> all(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (Character.isWhitespace(text.charAt(i))) {
        i++;
        continue;
      }
      int from = i;
      String sign = sign(text, i);
      if (!sign.isEmpty()) {
        i += sign.length();
        tokens.add(new Token(sign, from + 1, Kind.SIGN));
      } else if (text.charAt(i) == '"') {
        StringBuilder quoted = new StringBuilder();
        i = quoted(text, i, quoted);
        tokens.add(new Token(quoted.toString(), from + 1, Kind.QUOTED));
      } else {
        while (i < text.length()
            && !Character.isWhitespace(text.charAt(i))
            && text.charAt(i) != '"'
            && sign(text, i).isEmpty()) {
          i++;
        }
        tokens.add(new Token(text.substring(from, i), from + 1, Kind.WORD));
      }
    }
    return tokens;
  }

  private static String sign(String text, int at) {
    return SIGNS.stream().filter(sign -> text.startsWith(sign, at)).findFirst().orElse("");
  }

  /** Reads from an opening quote on; returns the place behind the closing one. */
  private static int quoted(String text, int open, StringBuilder into) {
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        if (into.isEmpty()) {
          throw new WatchSyntaxException(text, open + 1, "nothing between the quotes");
        }
        return i + 1;
      }
      if (c == '\\' && i + 1 < text.length()) {
        i++;
      }
      into.append(text.charAt(i));
    }
    throw new WatchSyntaxException(text, open + 1, "the quote is not closed");
  }
}
