package io.dragoman.record.exports;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Passes text on and counts it, in UTF-16 code units. */
final class CountingWriter extends FilterWriter {
  private long count;

  CountingWriter(Writer out) {
    super(out);
  }

  long count() {
    return count;
  }

  @Override
  public void write(int c) throws IOException {
    out.write(c);
    count++;
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    out.write(text, offset, length);
    count += length;
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    out.write(text, offset, length);
    count += length;
  }
}
