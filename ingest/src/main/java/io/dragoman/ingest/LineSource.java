package io.dragoman.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Cuts a text into cleaned lines in flat memory: a line longer than the limit is cut behind a
 * sentence, else at a space, and comes as several. Not thread-safe.
 */
final class LineSource {
  private static final int TAB = 4;

  private final Reader reader;
  private final int limit;
  private final char[] buffer = new char[1 << 13];
  private final StringBuilder raw = new StringBuilder();
  private int position;
  private int filled;
  private int number = 1;
  private boolean afterReturn;
  private boolean ended;

  LineSource(Reader reader, int limit) {
    this.reader = reader;
    this.limit = limit;
  }

  /** Returns the next line, empty behind the last. */
  Optional<Line> next() throws IOException {
    while (!ended) {
      if (position == filled && !fill()) {
        ended = true;
        return raw.isEmpty() ? Optional.empty() : Optional.of(take(raw.length(), number));
      }
      char next = buffer[position++];
      if (next == '\n' && afterReturn) {
        afterReturn = false;
        continue;
      }
      afterReturn = next == '\r';
      if (isEnd(next)) {
        return Optional.of(take(raw.length(), number++));
      }
      raw.append(next);
      if (raw.length() > limit) {
        return Optional.of(take(Cut.at(raw, limit), number));
      }
    }
    return Optional.empty();
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(reader.read(buffer, 0, buffer.length), 0);
    return filled > 0;
  }

  private Line take(int length, int at) {
    String text = raw.substring(0, length);
    raw.delete(0, length);
    int indent = 0;
    for (int i = 0; i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t'); i++) {
      indent += text.charAt(i) == '\t' ? TAB : 1;
    }
    return new Line(Characters.clean(text), at, indent);
  }

  private static boolean isEnd(char next) {
    return switch (next) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
