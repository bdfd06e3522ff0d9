package io.dragoman.record.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Every layout and its sidecar, byte for byte. What is written now goes to target/golden, for
 * whoever changes a layout on purpose.
 */
class GoldenExportTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(value = ExportFormat.class, names = "PARQUET", mode = Mode.EXCLUDE)
  void isThatOfTheGoldenFile(ExportFormat format) throws IOException {
    Path file = folder.resolve("events." + format);
    ExportReport report = Exports.write(format, file, ExportSamples.events());
    List<Path> files = report.files();
    assertThat(inFolder())
        .containsExactlyInAnyOrderElementsOf(files)
        .contains(Sidecar.beside(file));
    Path golden = Path.of("target", "golden");
    Files.createDirectories(golden);
    for (Path written : files) {
      Files.write(golden.resolve(written.getFileName()), Files.readAllBytes(written));
    }
    for (Path written : files) {
      String name = written.getFileName().toString();
      try (InputStream in = GoldenExportTest.class.getResourceAsStream(name)) {
        assertThat(in).as(name).isNotNull();
        assertThat(Files.readString(written))
            .as(name)
            .isEqualTo(new String(in.readAllBytes(), UTF_8));
      }
    }
  }

  private List<Path> inFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
