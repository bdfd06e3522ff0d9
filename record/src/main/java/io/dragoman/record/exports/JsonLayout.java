package io.dragoman.record.exports;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/** A layout written in JSON, one object a line. */
abstract sealed class JsonLayout implements Layout
    permits FollowTheMoney, GeoJson, JsonLines, LinkedData {
  /** Writes to the file. */
  final JsonGenerator json;

  private final Writer out;
  private long rows;

  /** Takes over the file, and closes it in the end. */
  JsonLayout(Writer out) {
    this.out = out;
    json = Json.on(out);
  }

  /** Counts a row. */
  final void counted() {
    rows++;
  }

  /** Ends the line that the object at hand is on. */
  final void newLine() {
    json.writeRaw('\n');
  }

  @Override
  public void finish(Tally tally) {
    json.flush();
  }

  @Override
  public final long rows() {
    return rows;
  }

  @Override
  public final void close() throws IOException {
    try (out) {
      json.close();
    }
  }
}
