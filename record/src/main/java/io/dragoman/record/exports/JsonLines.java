package io.dragoman.record.exports;

import io.dragoman.model.Event;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;

/** JSON Lines: one object an event, with every field, its mentions and their evidence. */
final class JsonLines implements Layout {
  private final Writer out;
  private final JsonGenerator json;
  private final EventObject object;
  private long rows;

  JsonLines(Path file, Context context) throws IOException {
    out = TextFile.create(file);
    json = Json.on(out);
    object = new EventObject(json, context.library(), context.request().snapshot());
  }

  @Override
  public void write(Event event) {
    object.write(event);
    json.writeRaw('\n');
    rows++;
  }

  @Override
  public void finish(Tally tally) {
    json.flush();
  }

  @Override
  public long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      json.close();
    }
  }
}
