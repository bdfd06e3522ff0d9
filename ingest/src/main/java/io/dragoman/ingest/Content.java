package io.dragoman.ingest;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;

/** The bytes of one file, which can be read as often as needed. */
final class Content {
  private final Path file;
  private final boolean packed;

  private Content(Path file, boolean packed) {
    this.file = file;
    this.packed = packed;
  }

  static Content of(Path file) {
    return new Content(file, false);
  }

  /** Returns what a gzip file holds. */
  Content unpacked() {
    return new Content(file, true);
  }

  InputStream open() throws IOException {
    InputStream plain = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    if (!packed) {
      return plain;
    }
    try {
      return new BufferedInputStream(new GZIPInputStream(plain, 1 << 16), 1 << 16);
    } catch (IOException e) {
      plain.close();
      throw e;
    }
  }

  /** Returns the first bytes, fewer where the file is shorter. */
  byte[] head(int length) throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(length);
    }
  }

  /**
   * Returns all bytes.
   *
   * @throws RefusedException where there are more than the limit
   */
  byte[] bytes(int limit, String advice) throws IOException {
    try (InputStream in = open()) {
      byte[] bytes = in.readNBytes(limit);
      if (in.read() >= 0) {
        throw new RefusedException("larger than " + size(limit) + advice);
      }
      return bytes;
    }
  }

  /**
   * Returns a file with these bytes: the file itself, or an unpacked copy in the scratch folder.
   *
   * @throws RefusedException where there are more than the limit
   */
  Path asFile(Scratch scratch, long limit) throws IOException {
    if (!packed) {
      if (Files.size(file) > limit) {
        throw new RefusedException("larger than " + size(limit));
      }
      return file;
    }
    Path copy = Files.createTempFile(scratch.folder(), "unpacked", "");
    try (InputStream in = open()) {
      Files.copy(new Capped(in, limit), copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }

  private static String size(long bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }

  /** Refuses to give more bytes than its limit. */
  private static final class Capped extends FilterInputStream {
    private final long limit;
    private long given;

    Capped(InputStream in, long limit) {
      super(in);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      count(Math.max(count, 0));
      return count;
    }

    private void count(int more) {
      given += more;
      if (given > limit) {
        throw new RefusedException("larger than " + size(limit));
      }
    }
  }
}
