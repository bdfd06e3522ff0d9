package io.dragoman.reader.places;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Spellings made comparable: {@link #of} drops case, accents, apostrophes and punctuation; {@link
 * #folded} also evens out the usual differences between transliterations.
 */
final class PlaceKey {
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "as", "ash", "ad", "ar", "az", "at", "an", "es", "ez", "ed", "e", "i", "the");

  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private PlaceKey() {}

  /**
   * Reduces a name to what all its spellings share.
   *
   * @param name any spelling
   * @return its letters and digits in lower case without marks, in words parted by single spaces;
   *     empty where it has none
   */
  static String of(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (isIgnored(c)) {
        continue;
      }
      if (!Character.isLetterOrDigit(c)) {
        gap = !key.isEmpty();
        continue;
      }
      if (gap) {
        key.append(' ');
        gap = false;
      }
      if (c < 128) {
        key.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      } else {
        key.append(special(String.valueOf(c).toLowerCase(Locale.ROOT)));
      }
    }
    return key.toString();
  }

  /**
   * Makes "Al Hudaydah" and "Hudaida", "Qunduz" and "Konduz" more alike. Coarse: only to be used
   * where the exact key finds nothing, and with other evidence.
   *
   * @param key a result of {@link #of}
   * @return the folded key
   */
  static String folded(String key) {
    StringBuilder folded = new StringBuilder(key.length());
    for (String word : key.split(" ")) {
      if (!ARTICLES.contains(word)) {
        fold(word, folded);
      }
    }
    return folded.toString();
  }

  /** Vowels become one sign a run, close consonants one letter, doubled letters single. */
  private static void fold(String word, StringBuilder folded) {
    int first = folded.length();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char plain =
          switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> i == 0 ? 'a' : '-';
            case 'q', 'c', 'g' -> 'k';
            case 'w' -> 'v';
            case 'z' -> 's';
            case 'd' -> 't';
            case 'h' -> i == 0 ? 'h' : ' ';
            default -> c;
          };
      boolean repeated = folded.length() > first && folded.charAt(folded.length() - 1) == plain;
      if (plain != ' ' && !repeated) {
        folded.append(plain);
      }
    }
    if (folded.length() > first && folded.charAt(folded.length() - 1) == '-') {
      folded.setLength(folded.length() - 1);
    }
  }

  /**
   * Hashes a key.
   *
   * @param key a result of {@link #of}
   * @return 64 bits of it (FNV-1a with a final mix), never 0
   */
  static long hash(String key) {
    long hash = START;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  /**
   * The hash of the key of a name in UTF-8, the same as that of its {@link #of}, without making a
   * string of it where it is plain ASCII.
   */
  static long hash(byte[] name, int begin, int end) {
    long hash = START;
    boolean empty = true;
    boolean gap = false;
    for (int i = begin; i < end; i++) {
      int c = name[i];
      if (c < 0) {
        return hash(of(new String(name, begin, end - begin, StandardCharsets.UTF_8)));
      }
      if (isIgnored((char) c)) {
        continue;
      }
      boolean upper = c >= 'A' && c <= 'Z';
      if (!upper && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
        gap = !empty;
        continue;
      }
      if (gap) {
        hash = (hash ^ ' ') * PRIME;
        gap = false;
      }
      hash = (hash ^ (upper ? c + 32 : c)) * PRIME;
      empty = false;
    }
    return mix(hash);
  }

  private static long mix(long hash) {
    long mixed = hash ^ hash >>> 32;
    mixed *= 0x9e3779b97f4a7c15L;
    mixed ^= mixed >>> 29;
    return mixed == 0 ? 1 : mixed;
  }

  /** A key without an article at its front ("al hudaydah"). */
  static String bare(String key) {
    int space = key.indexOf(' ');
    return space > 0 && ARTICLES.contains(key.substring(0, space)) ? key.substring(space + 1) : key;
  }

  /**
   * The least number of letters to change, add or drop to make one key of another (Levenshtein).
   */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIgnored(char c) {
    return switch (c) {
      case '\'', '’', '‘', 'ʼ', 'ʻ', '`', '´', '.' -> true;
      default -> c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK;
    };
  }

  private static String special(String letter) {
    return switch (letter) {
      case "ø" -> "o";
      case "ł" -> "l";
      case "đ", "ð" -> "d";
      case "ı" -> "i";
      case "ß" -> "ss";
      case "æ" -> "ae";
      case "œ" -> "oe";
      case "þ" -> "th";
      case "ə" -> "e";
      default -> letter;
    };
  }
}
