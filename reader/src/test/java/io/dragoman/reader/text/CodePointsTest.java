package io.dragoman.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class CodePointsTest {

  @Property
  void countsAsTheTextItselfDoes(@ForAll @StringLength(max = 2000) String text) {
    CodePoints points = new CodePoints(text);
    for (int offset = 0; offset <= text.length(); offset += 7) {
      assertThat(points.at(offset)).isEqualTo(text.codePointCount(0, offset));
    }
  }

  @Test
  void countsACharacterOutsideTheBasicPlaneOnce() {
    assertThat(new CodePoints("😀 war").span(3, 6)).isEqualTo(new Span("war", 2, 5));
  }
}
