package io.dragoman.record.grouping;

import io.dragoman.model.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a sentence refers to what its trigger names: as something known ("after the attack") or as
 * something more ("another attack").
 *
 * @param known an article, a pronoun or a demonstrative stands a few words before the trigger
 * @param background a preposition of time or cause stands before it
 * @param more a word such as "another", "second" or "again" stands near it
 */
record Reference(boolean known, boolean background, boolean more) {
  private static final Set<String> DETERMINERS =
      Set.of("the", "this", "these", "that", "those", "his", "her", "its", "their");
  private static final Set<String> PREPOSITIONS =
      Set.of("after", "following", "since", "over", "from", "amid", "during", "despite", "because");
  private static final Set<String> MORE =
      Set.of(
          ("another second third fourth fifth sixth further also again new more fresh separate"
                  + " additional continue continues continued other resume resumes resumed daily")
              .split(" "));
  private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}]+");

  /** How many words before the trigger a determiner, a preposition and a word for more may lie. */
  private static final int DETERMINED = 3;

  private static final int BEHIND = 5;
  private static final int BEFORE = 7;
  private static final int AFTER = 5;

  static Reference of(Mention mention) {
    String sentence = mention.sentence().text();
    int size = sentence.codePointCount(0, sentence.length());
    int begin = mention.trigger().begin() - mention.sentence().begin();
    int end = mention.trigger().end() - mention.sentence().begin();
    int from = sentence.offsetByCodePoints(0, Math.max(0, Math.min(size, begin)));
    int to = sentence.offsetByCodePoints(0, Math.max(0, Math.min(size, end)));
    List<String> before = words(sentence.substring(0, from));
    List<String> behind = words(sentence.substring(to));
    boolean more =
        last(before, BEFORE).stream().anyMatch(MORE::contains)
            || behind.stream().limit(AFTER).anyMatch(MORE::contains);
    return new Reference(
        last(before, DETERMINED).stream().anyMatch(DETERMINERS::contains),
        last(before, BEHIND).stream().anyMatch(PREPOSITIONS::contains),
        more);
  }

  private static List<String> last(List<String> words, int count) {
    return words.subList(Math.max(0, words.size() - count), words.size());
  }

  private static List<String> words(String text) {
    return OTHER_THAN_LETTERS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
