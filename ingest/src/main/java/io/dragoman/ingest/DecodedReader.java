package io.dragoman.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes bytes strictly: the first byte that is no text ends the reading with a {@link
 * RefusedException} that names its offset. Not thread-safe.
 */
final class DecodedReader extends Reader {
  private final InputStream in;
  private final CharsetDecoder decoder;
  private final String advice;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private long offset;
  private boolean ended;
  private boolean finished;

  /**
   * @param in the bytes, read from their beginning; closed with this reader
   * @param bom the encoding; its mark is passed over
   */
  DecodedReader(InputStream in, Bom bom) throws IOException {
    this(in, bom.charset(), bom.length(), bom.present() ? "" : "; save the file as UTF-8");
  }

  DecodedReader(InputStream in, Charset charset, int skip, String advice) throws IOException {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.advice = advice;
    this.offset = in.readNBytes(skip).length;
  }

  /** Decodes bytes that are all there. */
  static String decode(byte[] bytes, Charset charset, int skip, String advice) throws IOException {
    StringBuilder text = new StringBuilder(bytes.length);
    char[] buffer = new char[1 << 13];
    try (Reader reader =
        new DecodedReader(new ByteArrayInputStream(bytes), charset, skip, advice)) {
      for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
        text.append(buffer, 0, count);
      }
    }
    return text.toString();
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    if (length < 2) {
      throw new IllegalArgumentException("a buffer must hold a surrogate pair");
    }
    CharBuffer out = CharBuffer.wrap(buffer, from, length);
    while (out.position() == 0 && !finished) {
      int before = bytes.position();
      CoderResult result = decoder.decode(bytes, out, ended);
      offset += bytes.position() - before;
      if (result.isError()) {
        throw refusal(bytes.get(bytes.position()));
      }
      if (result.isUnderflow()) {
        finished = ended;
        fill();
      }
    }
    return out.position() == 0 ? -1 : out.position();
  }

  private void fill() throws IOException {
    if (ended) {
      return;
    }
    bytes.compact();
    int from = bytes.position();
    int count = in.read(bytes.array(), from, bytes.remaining());
    ended = count < 0;
    bytes.position(from + Math.max(count, 0)).flip();
    if (decoder.charset().equals(StandardCharsets.UTF_8)) {
      for (int i = from; i < bytes.limit(); i++) {
        if (bytes.get(i) == 0) {
          throw new RefusedException("byte " + (offset + i), "binary file, not text");
        }
      }
    }
  }

  private RefusedException refusal(byte bad) {
    return new RefusedException(
        "byte " + offset,
        "wrong encoding: 0x%02X is not valid %s here%s"
            .formatted(bad & 0xFF, decoder.charset().name(), advice));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
