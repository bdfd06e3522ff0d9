package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @Test
  void helpNamesEveryCommandAndExitCode() {
    Run help = Run.of("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out())
        .contains(
            "read",
            "feed",
            "events",
            "why",
            "code",
            "actors",
            "backtest",
            "forecast",
            "codebook",
            "bench",
            "130",
            "interrupted");
  }

  @Test
  void versionIsOneLine() {
    assertThat(Run.of("--version").out().strip()).startsWith("dragoman ").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "paint",
        "read",
        "read x --published yesterday",
        "read x --published 2999-01-01",
        "read x --threads 0",
        "read x --min-confidence 2",
        "read x --format xml",
        "events --type BIRTH",
        "events --country Libya",
        "events --since 2020-99",
        "events --limit 0",
        "why",
        "code",
        "actors --country Libya",
        "actors --sector KING",
        "actors --on yesterday",
        "actors --limit 0",
        "actors Putin Lavrov",
      })
  void aWrongCommandLineIsExplainedWithExitCode2(String line) {
    Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).containsPattern("Usage: dragoman|Did you mean: dragoman");
  }
}
