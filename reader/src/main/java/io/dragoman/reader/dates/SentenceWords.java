package io.dragoman.reader.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and punctuation marks of a sentence with their offsets. */
final class SentenceWords {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{Nd}]+(?:[-'’.,][\\p{L}\\p{Nd}]+)*|[^\\s\\p{L}\\p{Nd}]");

  private final List<String> words = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();
  private final List<int[]> offsets = new ArrayList<>();

  SentenceWords(String sentence) {
    Matcher matcher = TOKEN.matcher(sentence);
    while (matcher.find()) {
      words.add(matcher.group());
      lower.add(matcher.group().toLowerCase(Locale.ROOT));
      offsets.add(new int[] {matcher.start(), matcher.end()});
    }
  }

  int size() {
    return words.size();
  }

  /** The word in lower case; "^" before and "$" behind the sentence. */
  String lower(int i) {
    return i < 0 ? "^" : i >= size() ? "$" : lower.get(i);
  }

  String word(int i) {
    return words.get(i);
  }

  int begin(int i) {
    return offsets.get(i)[0];
  }

  int end(int i) {
    return offsets.get(i)[1];
  }

  /** The first word that ends behind an offset, or the number of words. */
  int at(int offset) {
    for (int i = 0; i < size(); i++) {
      if (offsets.get(i)[1] > offset) {
        return i;
      }
    }
    return size();
  }
}
