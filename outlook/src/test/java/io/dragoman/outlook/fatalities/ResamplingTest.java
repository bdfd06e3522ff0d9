package io.dragoman.outlook.fatalities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResamplingTest {
  private final Resampling resampling = new Resampling(Parameters.FITTED);

  @Test
  void aCountryWithoutDeathsIsExpectedToHaveNone() {
    assertThat(resampling.forecast(new double[60], 3).mean()).isZero();
  }

  @Test
  void recentMonthsWeighMore() {
    double[] rising = new double[24];
    Arrays.fill(rising, 10);
    Arrays.fill(rising, 20, 24, 100);
    double[] falling = new double[24];
    Arrays.fill(falling, 100);
    Arrays.fill(falling, 20, 24, 10);
    assertThat(resampling.forecast(rising, 3).mean())
        .isGreaterThan(1.5 * resampling.forecast(falling, 3).mean());
  }

  @Test
  void theFartherTheWider() {
    double[] steady = new double[48];
    Arrays.fill(steady, 50);
    Distribution near = resampling.forecast(steady, 1);
    Distribution far = resampling.forecast(steady, 14);
    assertThat(far.quantile(0.9) - far.quantile(0.1))
        .isGreaterThan(near.quantile(0.9) - near.quantile(0.1));
  }

  @Test
  void theYearIsToldFromWhatWasKnownInOctober() {
    double[] deaths = new double[36];
    Arrays.fill(deaths, 22, 36, 7); // from November of the second year on
    Panel panel = new Panel(YearMonth.of(2000, 1), List.of("Utopia"), List.of(deaths));
    double score =
        YearScore.crps(
            panel,
            2002,
            (history, horizon) -> {
              assertThat(history).hasSize(22).containsOnly(0);
              assertThat(horizon).isBetween(3, 14);
              return Distribution.of(new double[] {0});
            });
    assertThat(score).isEqualTo(7);
  }

  @Test
  void theSearchFindsALowerScore() {
    double[] steady = new double[96];
    Arrays.fill(steady, 40);
    Panel panel = new Panel(YearMonth.of(2000, 1), List.of("Utopia"), List.of(steady));
    Parameters found =
        ParameterSearch.from(
            Parameters.FITTED, 2, p -> YearScore.crps(panel, 2006, new Resampling(p)::forecast));
    assertThat(YearScore.crps(panel, 2006, new Resampling(found)::forecast))
        .isLessThan(YearScore.crps(panel, 2006, resampling::forecast));
  }

  @Test
  void aFileOfDeathsIsRead(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("deaths.csv");
    Files.writeString(file, ",\"Utopia, East\",Atlantis\n0,5.0,\n1,0,2\n");
    Panel panel = PanelFile.read(file, YearMonth.of(1999, 12));
    assertThat(panel.countries()).containsExactly("Utopia, East", "Atlantis");
    assertThat(panel.at(0, YearMonth.of(1999, 12))).isEqualTo(5);
    assertThat(panel.at(1, YearMonth.of(2000, 1))).isEqualTo(2);
    assertThat(panel.last()).isEqualTo(YearMonth.of(2000, 1));
  }

  @Test
  void aBadCellIsNamed(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("deaths.csv");
    Files.writeString(file, ",Utopia\n0,5\n1,many\n");
    assertThatThrownBy(() -> PanelFile.read(file, YearMonth.of(2000, 1)))
        .isInstanceOf(PanelException.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("many");
  }
}
