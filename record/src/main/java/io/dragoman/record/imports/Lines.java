package io.dragoman.record.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The lines of a file in flat memory. They are UTF-8; one that is not is read as windows-1252,
 * which has a character for nearly every byte. Not thread-safe.
 */
final class Lines {
  private static final Charset OTHER = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private final Deque<Line> ahead = new ArrayDeque<>();
  private int position;
  private int filled;
  private long number;

  /**
   * One line.
   *
   * @param number its number, from 1
   * @param text its text, no more of it than the limit
   * @param end the characters that end it, "" at the end of the file
   * @param fault what is wrong with its bytes
   */
  record Line(long number, String text, String end, Fault fault) {}

  /** What may be wrong with the bytes of a line. */
  enum Fault {
    NONE,
    NOT_UTF8,
    TOO_LONG
  }

  /**
   * @param in the file
   * @param limit the longest line in bytes
   */
  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Gives lines back, to be read again, the first of them first. */
  void back(Iterable<Line> lines) {
    Deque<Line> reversed = new ArrayDeque<>();
    lines.forEach(reversed::push);
    reversed.forEach(ahead::push);
  }

  /** Returns the next line that has a character, empty behind the last. */
  Optional<Line> nextWritten() throws IOException {
    Optional<Line> line = next();
    while (line.isPresent() && line.get().text().isEmpty()) {
      line = next();
    }
    return line;
  }

  /** Returns the next line, empty behind the last. */
  Optional<Line> next() throws IOException {
    if (!ahead.isEmpty()) {
      return Optional.of(ahead.pop());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean any = false;
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      any = true;
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int room = Math.min(end - position, limit - bytes.size());
      bytes.write(buffer, position, room);
      tooLong |= room < end - position;
      ended = end < filled;
      position = ended ? end + 1 : end;
    }
    if (!any) {
      return Optional.empty();
    }
    number++;
    return Optional.of(line(bytes.toByteArray(), ended, tooLong));
  }

  private Line line(byte[] bytes, boolean ended, boolean tooLong) {
    int length = bytes.length;
    boolean carriageReturn = length > 0 && bytes[length - 1] == '\r';
    Fault fault = tooLong ? Fault.TOO_LONG : Fault.NONE;
    String text;
    ByteBuffer body = ByteBuffer.wrap(bytes, 0, carriageReturn ? length - 1 : length);
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(body)
              .toString();
    } catch (CharacterCodingException e) {
      text = OTHER.decode(body.rewind()).toString();
      fault = tooLong ? Fault.TOO_LONG : Fault.NOT_UTF8;
    }
    if (number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    return new Line(number, text, (carriageReturn ? "\r" : "") + (ended ? "\n" : ""), fault);
  }

  private boolean fill() throws IOException {
    if (position == filled) {
      position = 0;
      filled = Math.max(in.read(buffer), 0);
    }
    return filled > 0;
  }
}
