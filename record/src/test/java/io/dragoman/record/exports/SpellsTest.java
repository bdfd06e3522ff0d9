package io.dragoman.record.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.DaySpan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpellsTest {
  private static DaySpan days(int first, int last) {
    return new DaySpan(LocalDate.of(2020, 5, first), LocalDate.of(2020, 5, last));
  }

  @Test
  void countsWhatGoesOn() {
    Spells spells = new Spells();
    spells.add(days(1, 10), 1);
    spells.add(days(3, 4), 2);
    spells.add(days(10, 10), 1);
    spells.add(days(20, 20), 5);
    assertThat(spells.events()).isEqualTo(9);
    assertThat(spells.takeAll())
        .containsExactly(
            new Ties.Spell(days(1, 2), 1),
            new Ties.Spell(days(3, 4), 3),
            new Ties.Spell(days(5, 9), 1),
            new Ties.Spell(days(10, 10), 2),
            new Ties.Spell(days(20, 20), 5));
    assertThat(spells.takeAll()).isEmpty();
  }

  @Test
  void whatGoesOnUnchangedIsOneSpell() {
    Spells spells = new Spells();
    spells.add(days(1, 2), 1);
    spells.add(days(3, 4), 1);
    assertThat(spells.takeAll()).containsExactly(new Ties.Spell(days(1, 4), 1));
  }
}
