package io.dragoman.record.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.model.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {
  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void leavesNothingBehindWhereItFails(ExportFormat format) throws IOException {
    Stream<Event> broken =
        Stream.concat(
            ExportSamples.events().stream(),
            Stream.of(1)
                .map(
                    one -> {
                      throw new IllegalStateException("the disk is gone");
                    }));
    Path out = folder.resolve("out");
    assertThatThrownBy(
            () -> Exporter.export(Exports.request(format, out), broken, ExportSamples::articles))
        .hasMessage("the disk is gone");
    assertThat(names()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void writesNoEventsToo(ExportFormat format) throws IOException {
    ExportReport report = Exports.write(format, folder.resolve("out"), List.of());
    assertThat(report.rows()).isZero();
    assertThat(names()).contains("out", "out.meta.json");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void sameEventsGiveSameBytes(ExportFormat format) throws IOException {
    Exports.write(format, folder.resolve("one"), ExportSamples.events());
    Exports.write(format, folder.resolve("two"), ExportSamples.events());
    assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("two"));
  }

  @Test
  void refusesWhatItMayNotReplace() throws IOException {
    Files.writeString(folder.resolve("net-nodes.csv"), "mine");
    Path out = folder.resolve("net.gexf");
    assertThatThrownBy(() -> Exports.write(ExportFormat.GEXF, out, ExportSamples.events()))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("net-nodes.csv: is there already");
    assertThat(names()).containsExactly("net-nodes.csv");
    assertThatThrownBy(() -> Exports.write(ExportFormat.CSV, folder, List.of()))
        .isInstanceOf(ExportException.class)
        .hasMessageEndingWith("is a folder");
    Path nowhere = folder.resolve("no").resolve("out.csv");
    assertThatThrownBy(() -> Exports.write(ExportFormat.CSV, nowhere, List.of()))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("there is no folder");
  }

  @Test
  void slicesOfAnEarlierExportGo() throws IOException {
    for (String name : List.of("net-2019-01.gexf", "net-2018.gexf", "net-mine.gexf", "a.gexf")) {
      Files.writeString(folder.resolve(name), "old");
    }
    ExportRequest request = Exports.request(ExportFormat.GEXF, folder.resolve("net.gexf"));
    ExportRequest replacing =
        new ExportRequest(
            request.format(),
            request.out(),
            true,
            Slice.QUARTER,
            request.snapshot(),
            request.query(),
            request.version(),
            request.attribution());
    Exporter.export(replacing, ExportSamples.events().stream(), ExportSamples::articles);
    assertThat(names())
        .containsExactly(
            "a.gexf",
            "net-2020-Q2.gexf",
            "net-edges.csv",
            "net-mine.gexf",
            "net-nodes.csv",
            "net.gexf",
            "net.gexf.meta.json");
  }

  @Test
  void halfACharacterIsAnErrorAndNotAQuestionMark() throws IOException {
    Event event = ExportSamples.events().get(1);
    Path out = folder.resolve("out.csv");
    ExportRequest request = Exports.request(ExportFormat.CSV, out);
    Event broken =
        new Event(
            "e\ud83d",
            event.facts(),
            event.mentions(),
            1,
            1,
            List.of(),
            event.corrections(),
            List.of());
    assertThatThrownBy(() -> Exporter.export(request, Stream.of(broken), ExportSamples::articles))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("out.csv");
    assertThat(names()).isEmpty();
  }
}
