package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CellsProperties {
  @Property(tries = 300)
  void fillsExactlyItsColumns(@ForAll String text, @ForAll @IntRange(min = 1, max = 30) int width) {
    String cell = Cells.fit(Cells.plain(text), width);
    assertThat(Cells.width(cell)).isEqualTo(width);
    assertThat(cell.codePoints().filter(Character::isISOControl)).isEmpty();
  }
}
