package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlookCommandsTest {
  private static final String TINY =
      Path.of("..", "outlook", "src", "test", "resources", "tiny").toString();

  @TempDir private Path folder;

  @Test
  void aBacktestPrintsOursAndTheBaselineByStratum() throws IOException {
    Path svg = folder.resolve("r.svg");

    Run run =
        Run.of(
            "backtest",
            TINY,
            "--setting",
            "single",
            "--learner",
            "curves",
            "--diagram",
            svg.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("tiny, single-step, test")
        .containsSubsequence("curves", "recurrent", "dyad seen", "cold", "recurrence", "cold")
        .contains("calibration error", "processor seconds");
    assertThat(svg).content().startsWith("<svg ");
  }

  @Test
  void aBacktestPrintsJson() {
    Run run = Run.of("backtest", TINY, "--setting", "multi", "--split", "valid", "--json");

    assertThat(run.out())
        .hasLineCount(1)
        .startsWith("{\"folder\":\"tiny\",\"setting\":\"multi\",\"split\":\"valid\"")
        .contains("\"mrrPessimistic\":", "\"dyad_seen\":");
  }

  @Test
  void aForecastTellsItsReasons() {
    Run run = Run.of("forecast", TINY, "--actor", "northland", "--relation", "consult");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(" %  ", "later: ", "Northland; Consult; ");
  }

  @Test
  void aForecastTellsHowASupposedEventMovesIt() {
    Run run =
        Run.of(
            "forecast",
            TINY,
            "--actor",
            "Northland",
            "--relation",
            "Attack",
            "--suppose",
            "Northland; Threaten; Police (Westland)",
            "--most",
            "16");

    assertThat(run.out()).contains(" -> ").contains("Police (Westland)");
  }

  @Test
  void whoIsNotKnownGetsNoForecast() {
    Run run = Run.of("forecast", TINY, "--actor", "Citizen (Farland)", "--relation", "Attack");

    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).startsWith("no forecast: ").hasLineCount(1);
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Run run = Run.of("backtest", folder.toString(), "--setting", "single");

    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).hasLineCount(1).contains("entity2id.txt: not found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "backtest",
        "backtest DIR",
        "backtest DIR --setting many",
        "forecast DIR --actor Atlantis --relation Attack",
        "forecast DIR --actor Northland --relation Sing",
        "forecast DIR --actor Northland --relation Attack --most 0",
        "forecast DIR --actor Northland --relation Attack --suppose Northland",
      })
  void aWrongCommandLineIsExplained(String line) {
    Run run = Run.of(line.replace("DIR", TINY).split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("Usage: dragoman");
  }
}
