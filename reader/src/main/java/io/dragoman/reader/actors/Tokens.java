package io.dragoman.reader.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts texts into words that can be compared whatever their case and accents. */
final class Tokens {
  private Tokens() {}

  /** Returns the words of a text from left to right. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int last = 0;
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int end = wordEnd(text, i);
      tokens.add(token(text, i, end, text.substring(last, i)));
      last = tokens.getLast().end();
      i = last;
    }
    return tokens;
  }

  /** Returns the keys of a name's words, parted by blanks, without a leading article. */
  static String key(String name) {
    return key(of(name));
  }

  /** Returns the keys of words, parted by blanks, without a leading article. */
  static String key(List<Token> tokens) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      if (i == 0 && tokens.size() > 1 && tokens.get(0).key().equals("the")) {
        continue;
      }
      key.append(key.isEmpty() ? "" : " ").append(tokens.get(i).key());
    }
    return key.toString();
  }

  private static int wordEnd(String text, int begin) {
    int i = begin;
    while (i < text.length() && continues(text, begin, i)) {
      i++;
    }
    return i;
  }

  private static boolean continues(String text, int begin, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean letterNext = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    if (isApostrophe(c)) {
      return letterNext;
    }
    // the full stops of "U.S." and "3.5"
    boolean single = i - begin == 1 || !Character.isLetter(text.charAt(i - 2));
    if (c == '.') {
      return Character.isUpperCase(text.charAt(i - 1)) && single && (letterNext || i - begin > 1);
    }
    return c == ',' && Character.isDigit(text.charAt(i - 1)) && letterNext;
  }

  private static Token token(String text, int begin, int end, String gap) {
    String word = text.substring(begin, end);
    boolean possessive = false;
    int stem = word.length();
    if (stem > 2 && isApostrophe(word.charAt(stem - 2)) && word.charAt(stem - 1) == 's') {
      possessive = true;
      stem -= 2;
    } else if (end < text.length()
        && isApostrophe(text.charAt(end))
        && word.charAt(stem - 1) == 's') {
      possessive = true;
      end++;
    }
    String bare = word.substring(0, stem);
    return new Token(plain(bare), begin, end, shape(bare), possessive, gap);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʻ' || c == 'ʼ' || c == '`';
  }

  private static Token.Shape shape(String word) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < word.length(); i++) {
      upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
    }
    if (upper == 0) {
      return lower == 0 ? Token.Shape.OTHER : Token.Shape.LOWER;
    }
    return upper > 1 && lower == 0 ? Token.Shape.UPPER : Token.Shape.CAPITAL;
  }

  private static String plain(String word) {
    if (!isAscii(word)) {
      return folded(word);
    }
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        key.append((char) (c + ('a' - 'A')));
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static String folded(String word) {
    String even = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(even.length());
    for (int i = 0; i < even.length(); i++) {
      char c = even.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(base(Character.toLowerCase(c)));
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static String base(char letter) {
    return switch (letter) {
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ə' -> "e";
      default -> String.valueOf(letter);
    };
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
