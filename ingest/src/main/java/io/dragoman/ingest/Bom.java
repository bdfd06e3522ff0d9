package io.dragoman.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the first bytes of a text say about its encoding.
 *
 * @param charset UTF-8 where there is no byte order mark
 * @param length bytes of the byte order mark
 * @param present whether there is one
 */
record Bom(Charset charset, int length, boolean present) {

  static Bom of(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return new Bom(StandardCharsets.UTF_8, 3, true);
    }
    if (starts(head, 0xFF, 0xFE)) {
      return new Bom(StandardCharsets.UTF_16LE, 2, true);
    }
    if (starts(head, 0xFE, 0xFF)) {
      return new Bom(StandardCharsets.UTF_16BE, 2, true);
    }
    return new Bom(StandardCharsets.UTF_8, 0, false);
  }

  private static boolean starts(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
