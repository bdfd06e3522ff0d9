package io.dragoman.reader.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Sector;
import io.dragoman.reader.net.AttributionPart.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionDecoderTest {
  private static final int TAGS = 7;

  /**
   * A sentence whose words have the given tags for certain: 0 outside, 1 and 2 source and so on.
   */
  private static List<AttributionPart> decode(String sentence, int... tags) {
    float[][] attribution = new float[tags.length][TAGS];
    float[][] sectors = new float[tags.length][Sector.values().length];
    for (int i = 0; i < tags.length; i++) {
      attribution[i][tags[i]] = 1;
      sectors[i][List.of(Sector.values()).indexOf(Sector.MIL)] = 1;
    }
    return AttributionDecoder.decode(
        Words.of(sentence),
        new Scores(
            new float[tags.length][],
            sectors,
            new int[0],
            new float[0][],
            new float[0][],
            new float[0],
            new float[0][][][],
            attribution,
            new float[0][],
            new float[tags.length]));
  }

  @Test
  void runsOfOneKindAreParts() {
    List<AttributionPart> parts = decode("The army said rebels fled .", 1, 2, 3, 5, 6, 0);
    assertThat(parts)
        .extracting(AttributionPart::kind)
        .containsExactly(Kind.SOURCE, Kind.CUE, Kind.CONTENT);
    assertThat(parts.getFirst()).isEqualTo(new AttributionPart(Kind.SOURCE, 0, 8, Sector.MIL, 1));
    assertThat(parts.getLast().holds(14)).isTrue();
    assertThat(parts.getLast().holds(26)).isFalse();
  }

  @Test
  void aRunMayLackItsBegin() {
    assertThat(decode("rebels fled", 6, 6)).hasSize(1);
  }
}
