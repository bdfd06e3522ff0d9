package io.dragoman.reader.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class WordsTest {

  private static String[] words(String text) {
    Words words = Words.of(text);
    return IntStream.range(0, words.size()).mapToObj(words::word).toArray(String[]::new);
  }

  @Test
  void standsPunctuationAlone() {
    assertThat(words("GNA-held Tripoli's airport (2020)."))
        .containsExactly("GNA", "-", "held", "Tripoli", "'", "s", "airport", "(", "2020", ")", ".");
  }

  @Test
  void cutsChineseIntoCharacters() {
    assertThat(words("习近平 in Paris")).containsExactly("习", "近", "平", "in", "Paris");
  }

  @Property
  void wordsAreOrderedAndHoldNoSpace(@ForAll String text) {
    Words words = Words.of(text);
    int behind = 0;
    for (int i = 0; i < words.size(); i++) {
      assertThat(words.begin(i)).isGreaterThanOrEqualTo(behind);
      assertThat(words.end(i)).isGreaterThan(words.begin(i));
      assertThat(words.word(i).codePoints()).noneMatch(Character::isWhitespace);
      behind = words.end(i);
    }
  }
}
