package io.dragoman.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.reader.text.Sentence;
import io.dragoman.reader.text.SentenceSplitter;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  private static List<Integer> continued(String text) {
    Quotations quotations = new Quotations();
    return SentenceSplitter.split(text).stream().map(quotations::continued).toList();
  }

  @Test
  void aQuotationGoesOnUntilItsClosingMark() {
    assertThat(continued("He said: \u201cWe will go. We will win.\u201d Then he left."))
        .containsExactly(0, "We will win.".length(), 0);
    assertThat(continued("He said: \"We will go. We will win.\" Then he left."))
        .containsExactly(0, "We will win.".length(), 0);
  }

  @Test
  void aSpeakerBetweenTwoQuotationsIsOutside() {
    assertThat(continued("\u201cWe will go,\u201d he said. \u201cAnd we will win.\u201d"))
        .containsExactly(0, 0);
  }

  @Test
  void aLostStraightMarkEndsWithItsParagraph() {
    assertThat(continued("The \"strange affair went on.\n\nNothing was found."))
        .containsExactly(0, 0);
  }

  @Test
  void aCurvedQuotationGoesOnInTheNextParagraph() {
    List<Sentence> sentences =
        SentenceSplitter.split("\u201cWe will go.\n\n\u201cWe will win,\u201d he said.");
    Quotations quotations = new Quotations();
    assertThat(quotations.continued(sentences.get(0))).isZero();
    assertThat(quotations.continued(sentences.get(1))).isEqualTo("\u201cWe will win,".length());
  }
}
