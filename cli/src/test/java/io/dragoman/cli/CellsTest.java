package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {
  @Test
  void measuresWideAndCombiningCharacters() {
    assertThat(Cells.width("Sirte")).isEqualTo(5);
    assertThat(Cells.width("北京")).isEqualTo(4);
    assertThat(Cells.width("e\u0301")).isEqualTo(1);
    assertThat(Cells.width("سرت")).isEqualTo(3);
    assertThat(Cells.width("🚀")).isEqualTo(2);
  }

  @Test
  void cutsWithADotsSign() {
    assertThat(Cells.fit("Tripoli", 7)).isEqualTo("Tripoli");
    assertThat(Cells.fit("Tripoli", 9)).isEqualTo("Tripoli  ");
    assertThat(Cells.fit("Tripoli", 4)).isEqualTo("Tri…");
    assertThat(Cells.fit("北京市", 4)).isEqualTo("北… ");
  }

  @Test
  void takesPowerFromSteeringCharacters() {
    assertThat(Cells.plain("a\u001b[31mb\u0007\u009b")).isEqualTo("a?[31mb??");
    assertThat(Cells.plain(" a\n\tb\u2028c\u00a0 d ")).isEqualTo("a b c d");
    assertThat(Cells.plain("\u202eabc\ufeff")).isEqualTo("?abc?");
    assertThat(Cells.plain("می\u200cخواهم")).isEqualTo("می\u200cخواهم");
  }
}
