package io.dragoman.record.exports;

import io.dragoman.model.Event;
import java.nio.file.Path;
import java.util.List;

/** Exports of the tests. */
final class Exports {
  private Exports() {}

  static ExportRequest request(ExportFormat format, Path out) {
    return new ExportRequest(
        format,
        out,
        false,
        Slice.MONTH,
        ExportSamples.SNAPSHOT,
        "--country LBY --since 2020",
        "0.1-test",
        List.of("Example Data, CC BY 4.0"));
  }

  static ExportReport write(ExportFormat format, Path out, List<Event> events) {
    return Exporter.export(request(format, out), events.stream(), ExportSamples::articles);
  }
}
