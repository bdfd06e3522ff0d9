package io.dragoman.record.exports;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;

/** The file beside an export that says what it is: FILE.meta.json. */
final class Sidecar {
  private Sidecar() {}

  static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + ".meta.json");
  }

  static void write(Path file, ExportRequest request, ExportReport report) throws IOException {
    try (Writer out = TextFile.create(beside(file))) {
      JsonGenerator json = Json.on(out);
      json.writeStartObject();
      json.writeStringProperty("format", request.format().code());
      json.writeArrayPropertyStart("files");
      for (Path written : report.files()) {
        json.writeString(written.toString());
      }
      json.writeEndArray();
      about(json, request);
      json.writeNumberProperty("rows", report.rows());
      json.writeStringProperty("row", report.rowNoun());
      counts(json, report);
      json.writeEndObject();
      json.writeRaw('\n');
      json.close();
    }
  }

  /** Writes where an export comes from. */
  static void about(JsonGenerator json, ExportRequest request) {
    json.writeStringProperty("snapshot", request.snapshot());
    json.writeStringProperty("query", request.query());
    json.writeStringProperty("version", "dragoman " + request.version());
    Json.put(json, "attribution", request.attribution());
  }

  private static void counts(JsonGenerator json, ExportReport report) {
    json.writeNumberProperty("articles", report.articles());
    json.writeNumberProperty("mentions", report.mentions());
    json.writeNumberProperty("events", report.events());
    json.writeObjectPropertyStart("certainty");
    report.certainty().forEach((degree, n) -> json.writeNumberProperty(degree.code(), n));
    json.writeEndObject();
    json.writeNumberProperty("standing_relations", report.standing());
    json.writeNumberProperty("without_exact_day", report.withoutDay());
    json.writeObjectPropertyStart("left_out");
    report.leftOut().forEach(json::writeNumberProperty);
    json.writeEndObject();
  }
}
