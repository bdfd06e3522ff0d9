package io.dragoman.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class SentenceSplitterTest {

  private static List<String> split(String text) {
    return SentenceSplitter.split(text).stream().map(Sentence::text).toList();
  }

  @Test
  void endsSentencesAtStopsQuestionsAndQuotes() {
    assertThat(split("The talks failed. Who is next? “We will leave.” He left."))
        .containsExactly("The talks failed.", "Who is next?", "“We will leave.”", "He left.");
  }

  @Test
  void keepsAbbreviationsAndInitialsInside() {
    assertThat(
            split(
                "Gen. Khalifa Haftar met Lt. Col. J. Smith and the U.S. envoy. The U.N. Security"
                    + " Council met on Aug. 20 in St. Petersburg."))
        .containsExactly(
            "Gen. Khalifa Haftar met Lt. Col. J. Smith and the U.S. envoy.",
            "The U.N. Security Council met on Aug. 20 in St. Petersburg.");
  }

  @Test
  void endsAfterAnAbbreviationWhenANewSentenceOpens() {
    assertThat(split("Troops arrived from the U.S. The army said so."))
        .containsExactly("Troops arrived from the U.S.", "The army said so.");
  }

  @Test
  void keepsNumbersWithPointsInside() {
    assertThat(split("Some 2.5 million people fled at 9.30 a.m. on Monday."))
        .containsExactly("Some 2.5 million people fled at 9.30 a.m. on Monday.");
  }

  @Test
  void endsAtEveryParagraphAndCountsParagraphs() {
    List<Sentence> sentences =
        SentenceSplitter.split("A headline\n\nFirst one. Second\none.\n \nEnd");
    assertThat(sentences)
        .extracting(Sentence::text)
        .containsExactly("A headline", "First one.", "Second\none.", "End");
    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
  }

  @Property
  void sentencesAreExactPartsOfTheTextInOrder(@ForAll String text) {
    int behind = 0;
    for (Sentence sentence : SentenceSplitter.split(text)) {
      assertThat(sentence.begin()).isGreaterThanOrEqualTo(behind);
      assertThat(text.substring(sentence.begin(), sentence.end())).isEqualTo(sentence.text());
      behind = sentence.end();
    }
  }

  @Property
  void losesNothingButSpace(@ForAll String text) {
    String kept =
        SentenceSplitter.split(text).stream().map(Sentence::text).collect(Collectors.joining());
    assertThat(bare(kept)).isEqualTo(bare(text));
  }

  private static String bare(String text) {
    return text.chars()
        .filter(c -> !Character.isWhitespace(c))
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }
}
