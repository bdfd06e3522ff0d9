package io.dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "gsr",
        "places",
        "dates",
        "deaths",
        "article",
        "calibration",
        "factuality",
        "attribution",
        "outlook"
      })
  void saysInOneLineWhichDataIsNotThere(String bench, @TempDir Path empty) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command = Main.commandLine(new PrintWriter(out)).setErr(new PrintWriter(err));

    int code = command.execute(bench, "--shared", empty.toString());

    assertThat(code).isEqualTo(1);
    assertThat(err.toString()).hasLineCount(1).contains(empty.toString(), "not found");
    assertThat(out.toString()).isEmpty();
  }
}
