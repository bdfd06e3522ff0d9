package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablePrinterTest {
  private static final List<List<String>> ROWS =
      List.of(List.of("DATE", "SOURCE", "TARGET"), List.of("2020", "a".repeat(50), "b".repeat(20)));

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 78})
  void narrowsTheWidestColumnsUntilTheTableFits(int total) {
    ColumnWidths widths = ColumnWidths.of(ROWS, List.of(1, 2), total);
    assertThat(Cells.width(widths.line(ROWS.get(1)))).isEqualTo(total);
  }

  @Test
  void leavesATableThatFitsAsItIs() {
    assertThat(ColumnWidths.of(ROWS, List.of(1, 2), 200).widths()).containsExactly(4, 50, 20);
  }

  @Test
  void readsTheWidthOfTheTerminal() {
    assertThat(Surroundings.columns("90")).isEqualTo(90);
    assertThat(Surroundings.columns("7")).isEqualTo(40);
    assertThat(Surroundings.columns("")).isEqualTo(120);
  }
}
