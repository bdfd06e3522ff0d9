package io.dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.bench.Overlap.Stretch;
import io.dragoman.reader.net.AttributionPart.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributedTextTest {
  @Test
  void readsStandoffPiecesInCodePoints() {
    String text = "\uD83D\uDE00 Ann said it rains, Ann said.";
    AttributedText read =
        AttributedText.of(
            "a",
            text,
            "T1\tSource 2 5\tAnn\nT2\tContent 11 13;14 19\tit rains\nE1\tAttribution:T2 Source:T1\n");
    assertThat(read.parts(Kind.SOURCE)).containsExactly(new Stretch(3, 6));
    assertThat(read.parts(Kind.CONTENT)).containsExactly(new Stretch(12, 14), new Stretch(15, 20));
    assertThat(read.parts(Kind.CUE)).isEmpty();
    assertThat(text.substring(3, 6)).isEqualTo("Ann");
  }

  @Test
  void aStretchIsPairedOnceAtMost() {
    List<Stretch> told = List.of(new Stretch(0, 4), new Stretch(3, 8), new Stretch(20, 22));
    List<Stretch> right = List.of(new Stretch(2, 6), new Stretch(30, 31));
    assertThat(Overlap.ofStretches(told, right)).isEqualTo(new Overlap(3, 2, 1));
  }

  @Test
  void wordsAreCountedOnEitherSide() {
    List<Stretch> words = List.of(new Stretch(0, 2), new Stretch(3, 5), new Stretch(6, 8));
    Overlap overlap =
        Overlap.ofWords(words, List.of(new Stretch(0, 5)), List.of(new Stretch(4, 8)));
    assertThat(overlap).isEqualTo(new Overlap(2, 2, 1));
    assertThat(overlap.f1()).isEqualTo(50);
  }

  @Test
  void agreementIsThatOfTheTextbook() {
    Agreement agreement = new Agreement();
    agreement.add(1, 2);
    agreement.add(2, 4);
    agreement.add(3, 6);
    assertThat(agreement.pearson()).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(agreement.meanAbsoluteError()).isEqualTo(2);
    assertThat(FactualityBench.offset("He may go", 2)).isEqualTo(7);
  }
}
