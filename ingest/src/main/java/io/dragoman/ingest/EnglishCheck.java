package io.dragoman.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells English from other languages, in favour of English where in doubt.
 *
 * <p>A text mostly in another script is told by its letters. One in Latin script is judged by the
 * likelihood of its letter trigrams in English and in 32 other languages, and by its share of
 * English function words; texts below {@value #WORDS} words are taken for English. Method: W. B.
 * Cavnar and J. M. Trenkle, "N-Gram-Based Text Categorization", 1994, with likelihoods in place of
 * ranks.
 */
final class EnglishCheck {
  private static final int WORDS = 8;
  private static final int LETTERS_OF_ANOTHER_SCRIPT = 4;
  private static final int CHARACTERS = 20_000;
  private static final double FUNCTION_WORD_WEIGHT = 1.5;
  private static final double LOWEST_SCORE = -0.2;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("the of and to was for on that with as by at from are were has have had be been its his"
                  + " they their which who will or not after this but than over says said")
              .split(" ", -1));

  private EnglishCheck() {}

  /** Returns why a text is not read as English, empty where it is. */
  static Optional<String> objection(String text) {
    String start = text.substring(0, Math.min(text.length(), CHARACTERS));
    return script(start).or(() -> language(start));
  }

  private static Optional<String> script(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    Set<String> scripts = new TreeSet<>();
    int others = 0;
    for (int letter : text.codePoints().filter(Character::isLetter).toArray()) {
      if (!isLatinOrShared(letter)) {
        others++;
        scripts.add(name(Character.UnicodeScript.of(letter)));
      }
    }
    return others < LETTERS_OF_ANOTHER_SCRIPT || others * 2L < letters
        ? Optional.empty()
        : Optional.of("not in English: most letters are " + String.join(", ", scripts));
  }

  private static String name(Character.UnicodeScript script) {
    return script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static boolean isLatinOrShared(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case LATIN, COMMON, INHERITED -> true;
      default -> false;
    };
  }

  private static Optional<String> language(String text) {
    int words = 0;
    int functionWords = 0;
    Trigrams.Scores scores = Trigrams.scores();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words++;
      functionWords += FUNCTION_WORDS.contains(matcher.group()) ? 1 : 0;
      scores.add(matcher.group());
    }
    if (words < WORDS) {
      return Optional.empty();
    }
    Map.Entry<String, Double> other = scores.closest();
    double score =
        (scores.english() - other.getValue()) / scores.count()
            + FUNCTION_WORD_WEIGHT * functionWords / words;
    return score < LOWEST_SCORE
        ? Optional.of(
            "not in English: looks like "
                + Locale.forLanguageTag(other.getKey()).getDisplayLanguage(Locale.ENGLISH))
        : Optional.empty();
  }
}
