package io.dragoman.reader.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text with their offsets. */
final class Words {
  private static final Pattern WORD =
      Pattern.compile("(?:[\\p{L}]\\.){2,}|[\\p{L}\\p{Nd}]+(?:[-'’`ʻ][\\p{L}\\p{Nd}]+)*");
  private static final Pattern GAP = Pattern.compile("[ \\u00a0-]|, (?=D\\.C\\.)");
  private static final Set<String> LINKS =
      Set.of(
          "of", "the", "de", "del", "la", "el", "al", "and", "da", "do", "des", "du", "le", "les",
          "ez", "es", "ash", "as", "an", "e", "i", "upon", "on", "sur", "am", "in");

  private final String text;
  private final List<int[]> words = new ArrayList<>();

  private Words(String text) {
    this.text = text;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new int[] {matcher.start(), matcher.end()});
    }
  }

  static Words of(String text) {
    return new Words(text);
  }

  int size() {
    return words.size();
  }

  int begin(int word) {
    return words.get(word)[0];
  }

  int end(int word) {
    return words.get(word)[1];
  }

  String word(int word) {
    return text.substring(begin(word), end(word));
  }

  String lower(int word) {
    return word(word).toLowerCase(Locale.ROOT);
  }

  /** Whether only a space parts a word from the next. */
  boolean isAdjacent(int word) {
    return text.substring(end(word), begin(word + 1)).isBlank();
  }

  /** Whether a comma comes before a word. */
  boolean isAfterComma(int word) {
    return word > 0 && text.substring(end(word - 1), begin(word)).equals(", ");
  }

  boolean isCapitalised(int word) {
    return Character.isUpperCase(text.codePointAt(begin(word)));
  }

  /**
   * Whether a run of words may be one name: capitalised at both ends, linked without punctuation.
   */
  boolean isName(int first, int length) {
    int last = first + length - 1;
    if (!startsName(first) || !startsName(last)) {
      return false;
    }
    for (int i = first; i < last; i++) {
      boolean inner = i == first || startsName(i) || LINKS.contains(word(i));
      if (!inner || !GAP.matcher(text.substring(end(i), begin(i + 1))).matches()) {
        return false;
      }
    }
    return true;
  }

  /** Capitalised, or an Arabic article before a hyphen ("al-Watiya"). */
  boolean startsName(int word) {
    return isCapitalised(word)
        || word(word).matches("(?:al|el|ash|as|az|ar|ad|an|at|es|ez)-\\p{Lu}.*");
  }

  /** The words from first on, as written. A possessive "'s" at the end is left out. */
  String text(int first, int length) {
    return text.substring(begin(first), endOf(first, length));
  }

  /** The offset behind a run of words, without a possessive "'s". */
  int endOf(int first, int length) {
    int end = end(first + length - 1);
    String last = text.substring(begin(first), end);
    return last.endsWith("'s") || last.endsWith("’s") ? end - 2 : end;
  }
}
