package io.dragoman.record.exports;

import io.dragoman.model.Event;
import java.io.IOException;
import java.nio.file.Path;

/** JSON Lines: one object an event, with every field, its mentions and their evidence. */
final class JsonLines extends JsonLayout {
  private final CountingWriter out;
  private final EventObject object;
  private long longest;

  JsonLines(Path file, Context context) throws IOException {
    this(new CountingWriter(TextFile.create(file)), context);
  }

  private JsonLines(CountingWriter out, Context context) {
    super(out);
    this.out = out;
    object = new EventObject(json, context.library(), context.request().snapshot());
  }

  @Override
  public void write(Event event) {
    long before = out.count();
    object.write(event);
    newLine();
    json.flush();
    longest = Math.max(longest, out.count() - before);
    counted();
  }

  /** Returns the length of the longest line so far, in UTF-16 code units. */
  long longest() {
    return longest;
  }
}
