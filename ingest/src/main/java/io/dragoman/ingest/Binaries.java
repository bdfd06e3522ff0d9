package io.dragoman.ingest;

import java.nio.charset.StandardCharsets;

/** Knows files that hold no text by their first bytes. */
final class Binaries {
  private Binaries() {}

  /**
   * Checks the first bytes of a file that should hold text.
   *
   * @throws RefusedException where they are those of something else
   */
  static void refuse(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004")) {
      throw new RefusedException("binary file: a ZIP archive or an office document, not text");
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      throw new RefusedException("binary file: an old office document, not text");
    }
    if (start.startsWith("\u0089PNG")
        || start.startsWith("\u00FF\u00D8\u00FF")
        || start.startsWith("GIF8")) {
      throw new RefusedException("binary file: an image, not text");
    }
    if (start.startsWith("\u001F\u008B")) {
      throw new RefusedException("binary file: gzip within gzip");
    }
    if (start.startsWith("\u00FF\u00FE\0\0") || start.startsWith("\0\0\u00FE\u00FF")) {
      throw new RefusedException("byte 0", "UTF-32 is not read; save the file as UTF-8");
    }
    if (Bom.of(head).charset().equals(StandardCharsets.UTF_8)) {
      for (int i = 0; i < head.length; i++) {
        if (head[i] == 0) {
          throw new RefusedException("byte " + i, "binary file, not text");
        }
      }
    }
  }
}
