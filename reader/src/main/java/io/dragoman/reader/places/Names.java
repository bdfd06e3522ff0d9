package io.dragoman.reader.places;

import java.nio.charset.StandardCharsets;

/** Many names in one array of bytes, UTF-8, parted by line feeds. */
final class Names {
  private final byte[] bytes;
  private final int[] starts;

  Names(byte[] bytes, int length) {
    this.bytes = bytes;
    this.starts = new int[length + 1];
    int at = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        starts[++at] = i + 1;
      }
    }
    if (at + 1 != length) {
      throw new GazetteerException("gazetteer: " + (at + 1) + " names instead of " + length);
    }
    starts[length] = bytes.length + 1;
  }

  int size() {
    return starts.length - 1;
  }

  String get(int i) {
    return new String(bytes, starts[i], starts[i + 1] - 1 - starts[i], StandardCharsets.UTF_8);
  }

  /** The hash of a name's key, see {@link PlaceKey}. */
  long keyHash(int i) {
    return PlaceKey.hash(bytes, starts[i], starts[i + 1] - 1);
  }
}
