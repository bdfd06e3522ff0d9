package io.dragoman.reader.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PlaceKeyTest {
  @Test
  void caseAccentsApostrophesAndHyphensDoNotMatter() {
    assertThat(PlaceKey.of("Sana'a")).isEqualTo(PlaceKey.of("SANAA"));
    assertThat(PlaceKey.of("Deir ez-Zor")).isEqualTo("deir ez zor");
    assertThat(PlaceKey.of("Łódź")).isEqualTo("lodz");
    assertThat(PlaceKey.of("Diyarbakır")).isEqualTo("diyarbakir");
    assertThat(PlaceKey.of("U.S.")).isEqualTo("us");
    assertThat(PlaceKey.of(" -- ")).isEmpty();
  }

  @Test
  void foldingBringsTransliterationsTogether() {
    assertThat(PlaceKey.folded(PlaceKey.of("Al Miqdādīyah")))
        .isEqualTo(PlaceKey.folded(PlaceKey.of("Miqdadiya")));
    assertThat(PlaceKey.folded(PlaceKey.of("Kunduz")))
        .isEqualTo(PlaceKey.folded(PlaceKey.of("Qunduz")));
    assertThat(PlaceKey.folded(PlaceKey.of("Basra")))
        .isNotEqualTo(PlaceKey.folded(PlaceKey.of("Mosul")));
  }

  @Test
  void distanceCountsChangedLetters() {
    assertThat(PlaceKey.distance("jowhar", "jawhar")).isEqualTo(1);
    assertThat(PlaceKey.distance("", "abc")).isEqualTo(3);
    assertThat(PlaceKey.distance("same", "same")).isZero();
  }

  @Property
  void theHashOfBytesIsThatOfTheKey(@ForAll String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    String clean = new String(bytes, StandardCharsets.UTF_8);
    assertThat(PlaceKey.hash(bytes, 0, bytes.length)).isEqualTo(PlaceKey.hash(PlaceKey.of(clean)));
  }

  @Property
  void theHashOfAsciiBytesIsThatOfTheKey(
      @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 30) String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    assertThat(PlaceKey.hash(bytes, 0, bytes.length)).isEqualTo(PlaceKey.hash(PlaceKey.of(name)));
  }

  @Property
  void aKeyIsItsOwnKey(@ForAll String name) {
    String key = PlaceKey.of(name);
    assertThat(PlaceKey.of(key)).isEqualTo(key);
  }
}
