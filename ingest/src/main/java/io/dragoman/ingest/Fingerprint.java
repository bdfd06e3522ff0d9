package io.dragoman.ingest;

import io.dragoman.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Ids made of an article's content. */
final class Fingerprint {
  private static final int BYTES = 8;

  private Fingerprint() {}

  /** Returns the id of an article that has none: the same title, day and text give the same. */
  static String id(Metadata metadata, String text) {
    MessageDigest digest = Sha256.digest();
    add(digest, metadata.title().orElse(""));
    add(digest, metadata.published().map(Object::toString).orElse(""));
    add(digest, text);
    return "sha256:" + hex(digest);
  }

  static String of(List<Paragraph> paragraphs) {
    MessageDigest digest = Sha256.digest();
    for (Paragraph paragraph : paragraphs) {
      add(digest, paragraph.text());
    }
    return hex(digest);
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
