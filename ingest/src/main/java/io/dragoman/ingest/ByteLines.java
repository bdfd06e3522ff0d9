package io.dragoman.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Goes through lines of bytes in flat memory. Not thread-safe. */
final class ByteLines {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private long number;
  private byte[] bytes = {};
  private boolean tooLong;

  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes on to the next line; returns whether there is one. */
  boolean next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    tooLong = false;
    while (fill()) {
      any = true;
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int room = Math.min(end - position, limit - line.size());
      line.write(buffer, position, room);
      tooLong |= room < end - position;
      position = end;
      if (end < filled) {
        position++;
        break;
      }
    }
    bytes = line.toByteArray();
    number += any ? 1 : 0;
    return any;
  }

  /** Returns the line without its line feed; no more of it than the limit. */
  byte[] bytes() {
    return bytes;
  }

  /** Returns the number of the line, from 1. */
  long number() {
    return number;
  }

  /** Returns whether the line is longer than the limit. */
  boolean isTooLong() {
    return tooLong;
  }

  private boolean fill() throws IOException {
    if (position == filled) {
      position = 0;
      filled = Math.max(in.read(buffer), 0);
    }
    return filled > 0;
  }
}
