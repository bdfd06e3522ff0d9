package io.dragoman.record.exports;

import io.dragoman.model.Event;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;

/** JSON Lines: one object an event, with every field, its mentions and their evidence. */
final class JsonLines implements Layout {
  private final CountingWriter out;
  private final JsonGenerator json;
  private final EventObject object;
  private long rows;
  private long longest;

  JsonLines(Path file, Context context) throws IOException {
    out = new CountingWriter(TextFile.create(file));
    json = Json.on(out);
    object = new EventObject(json, context.library(), context.request().snapshot());
  }

  @Override
  public void write(Event event) {
    long before = out.count();
    object.write(event);
    json.writeRaw('\n');
    json.flush();
    longest = Math.max(longest, out.count() - before);
    rows++;
  }

  @Override
  public void finish(Tally tally) {
    json.flush();
  }

  /** Returns the length of the longest line so far, in UTF-16 code units. */
  long longest() {
    return longest;
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
