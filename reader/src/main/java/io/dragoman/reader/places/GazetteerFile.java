package io.dragoman.reader.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Reads the file that reader/data/build_places.mjs writes, part by part in its order. */
final class GazetteerFile {
  private static final int MAGIC = 0x4447415a;
  private static final int VERSION = 1;

  private final ByteBuffer bytes;

  private GazetteerFile(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /**
   * @param name name of the resource beside this class
   * @throws GazetteerException where it is missing, cut or of another version
   */
  static GazetteerFile open(String name) {
    try (InputStream packed = GazetteerFile.class.getResourceAsStream(name)) {
      if (packed == null) {
        throw new GazetteerException("gazetteer " + name + ": not in the jar");
      }
      try (InputStream in = new GZIPInputStream(packed, 1 << 16)) {
        GazetteerFile file = new GazetteerFile(ByteBuffer.wrap(in.readAllBytes()));
        if (file.bytes.getInt() != MAGIC || file.bytes.getInt() != VERSION) {
          throw new GazetteerException("gazetteer " + name + ": not a file of version " + VERSION);
        }
        return file;
      }
    } catch (IOException e) {
      throw new GazetteerException("gazetteer " + name + ": " + e.getMessage(), e);
    }
  }

  int count() {
    return bytes.getInt();
  }

  int smallCount() {
    return bytes.get() & 255;
  }

  byte[] byteColumn(int length) {
    byte[] column = new byte[length];
    bytes.get(column);
    return column;
  }

  char[] charColumn(int length) {
    char[] column = new char[length];
    for (int i = 0; i < length; i++) {
      column[i] = bytes.getChar();
    }
    return column;
  }

  int[] varints(int length) {
    int[] column = new int[length];
    for (int i = 0; i < length; i++) {
      column[i] = (int) varint();
    }
    return column;
  }

  /** Differences, each with its sign in the lowest bit, summed up. */
  int[] signedDifferences(int length) {
    int[] column = new int[length];
    long last = 0;
    for (int i = 0; i < length; i++) {
      long v = varint();
      last += (v & 1) == 0 ? v >>> 1 : -(v >>> 1) - 1;
      column[i] = (int) last;
    }
    return column;
  }

  /** Differences of a column that never falls, summed up. */
  int[] differences(int length) {
    int[] column = varints(length);
    for (int i = 1; i < length; i++) {
      column[i] += column[i - 1];
    }
    return column;
  }

  Names names(int length) {
    return new Names(byteColumn(count()), length);
  }

  String ascii(int length) {
    return new String(byteColumn(length), StandardCharsets.US_ASCII);
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      int b = bytes.get();
      value |= (long) (b & 127) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }
}
