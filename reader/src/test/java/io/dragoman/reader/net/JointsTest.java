package io.dragoman.reader.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class JointsTest {
  private static final Joints SHIPPED = Joints.load();

  /** What speaks for a tag of a sentence's last word, given that of the word before it. */
  private static float last(Joints joints, String sentence, int before, int tag) {
    float[][][] all = joints.of(Words.of(sentence));
    return all[all.length - 1][before][tag];
  }

  private static Joints of(String... rows) {
    String text = "# head\n" + String.join("\n", rows) + "\n";
    return Joints.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String row(String words, int value) {
    return words + ("\t" + value).repeat(9);
  }

  @Test
  void aSpanGoesOnRatherThanEndsAmidAName() {
    for (String name : new String[] {"Supreme Court", "Sri Lankan", "Hayat Tahrir"}) {
      assertThat(last(SHIPPED, name, Tagging.BEGIN, Tagging.INSIDE))
          .isGreaterThan(last(SHIPPED, name, Tagging.BEGIN, Tagging.OUTSIDE));
    }
  }

  @Test
  void noSpanBeginsRightBehindAnother() {
    for (String words : new String[] {"forty people", "President Trump", "the king"}) {
      assertThat(last(SHIPPED, words, Tagging.BEGIN, Tagging.BEGIN)).isLessThan(-1);
    }
  }

  @Test
  void takesTheRowThatKnowsMostOfTheTwoWords() {
    Joints joints = of(row("of A", 4), row("a A", 8), row("a a", 12), row("", 16));
    assertThat(last(joints, "Bank of Japan", 0, 0)).isEqualTo(1);
    assertThat(last(joints, "near Japan", 0, 0)).isEqualTo(2);
    assertThat(last(joints, "of men", 0, 0)).isEqualTo(3);
    assertThat(last(joints, "in 2020", 0, 0)).isEqualTo(4);
  }

  @Test
  void tellsWordsApartFromThoseThatAHyphenJoins() {
    Joints joints = of(row("-+A", 4), row("- A", 8));
    assertThat(last(joints, "al-Shabaab", 0, 0)).isEqualTo(1);
    assertThat(last(joints, "Moscow - Kyiv", 0, 0)).isEqualTo(2);
  }

  @Test
  void saysNothingOfAFirstWordNorWhereNoRowFits() {
    Joints joints = of(row("of A", 4));
    assertThat(joints.of(Words.of("Japan"))).isDeepEqualTo(new float[1][3][3]);
    assertThat(last(joints, "near Japan", 1, 2)).isZero();
  }
}
