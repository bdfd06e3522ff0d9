package io.dragoman.reader.actors;

import java.util.List;
import java.util.Locale;

/**
 * A name as a table writes it, made ready for the search.
 *
 * @param key the keys of its words
 * @param size how many words a text needs for it
 * @param upper whether it is a short word that must stand in capitals: "IS", "US"
 * @param capital whether one of its words must begin with a capital
 * @param article whether it needs its article: "The Hindu"
 */
record WrittenName(String key, int size, boolean upper, boolean capital, boolean article) {
  private static final int SHORT = 5;

  /** Takes a name apart; what stands in brackets at its end only tells namesakes apart. */
  static WrittenName of(String name) {
    int mark = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    String bare = mark > 0 ? name.substring(0, mark).strip() : name;
    return isPlain(bare) ? plain(bare) : any(bare);
  }

  /** Whether a name is made of capitalised ASCII words alone, not all in capitals, as most are. */
  private static boolean isPlain(String name) {
    boolean starts = true;
    boolean lower = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean small = c >= 'a' && c <= 'z';
      boolean large = c >= 'A' && c <= 'Z';
      if (starts ? !large : !small && c != ' ') {
        return false;
      }
      starts = c == ' ';
      lower |= small;
    }
    return !starts && lower && !name.startsWith("The ");
  }

  private static WrittenName plain(String name) {
    int size = 1;
    for (int i = 0; i < name.length(); i++) {
      size += name.charAt(i) == ' ' ? 1 : 0;
    }
    return new WrittenName(name.toLowerCase(Locale.ROOT), size, false, true, false);
  }

  private static WrittenName any(String name) {
    List<Token> tokens = Tokens.of(name);
    String key = Tokens.key(tokens);
    boolean capital = hasCapital(tokens);
    boolean upper =
        tokens.size() == 1
            && tokens.getFirst().shape() == Token.Shape.UPPER
            && key.length() <= SHORT;
    boolean article = tokens.size() == 2 && name.startsWith("The ");
    return new WrittenName(key, tokens.size(), upper, capital, article);
  }

  static boolean hasCapital(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.isCapital()) {
        return true;
      }
    }
    return false;
  }

  /** Whether words with this name's key may mean it, by their case. */
  boolean fits(List<Token> tokens) {
    Token first = tokens.getFirst();
    if (article && !(first.key().equals("the") && first.isCapital())) {
      return false;
    }
    if (upper) {
      return tokens.getFirst().shape() == Token.Shape.UPPER;
    }
    return !capital || hasCapital(tokens);
  }

  /** The word at which a text's search for the name begins. */
  String start() {
    int blank = key.indexOf(' ');
    return article ? "the" : blank < 0 ? key : key.substring(0, blank);
  }
}
