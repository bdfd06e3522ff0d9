package io.dragoman.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of one file or page, which can be read as often as needed. */
final class Content {
  private final Source source;
  private final Optional<Path> file;
  private final boolean packed;

  private interface Source {
    InputStream open() throws IOException;
  }

  private Content(Source source, Optional<Path> file, boolean packed) {
    this.source = source;
    this.file = file;
    this.packed = packed;
  }

  static Content of(Path file) {
    return new Content(
        () -> new BufferedInputStream(Files.newInputStream(file), 1 << 16),
        Optional.of(file),
        false);
  }

  static Content of(byte[] bytes) {
    return new Content(() -> new ByteArrayInputStream(bytes), Optional.empty(), false);
  }

  /** Returns what a gzip file holds. */
  Content unpacked() {
    return new Content(source, file, true);
  }

  /** Opens the bytes as they are stored, packed or not. */
  InputStream openStored() throws IOException {
    return source.open();
  }

  InputStream open() throws IOException {
    InputStream plain = source.open();
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

  /** Returns the first bytes, fewer where the file is shorter or breaks off. */
  byte[] head(int length) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    try (InputStream in = open()) {
      for (int next = in.read(); next >= 0; next = in.read()) {
        head.write(next);
        if (head.size() == length) {
          break;
        }
      }
    } catch (EOFException | ZipException e) {
      if (head.size() == 0) {
        throw e;
      }
      // Whoever reads the rest will say so.
    }
    return head.toByteArray();
  }

  /**
   * Returns all bytes.
   *
   * @throws RefusedException where there are more than the limit
   */
  byte[] bytes(int limit, String advice) throws IOException {
    try (InputStream in = open()) {
      return bytes(in, limit, advice);
    }
  }

  /**
   * Returns all bytes of a stream.
   *
   * @throws RefusedException where there are more than the limit
   */
  static byte[] bytes(InputStream in, int limit, String advice) throws IOException {
    byte[] bytes = in.readNBytes(limit);
    if (in.read() >= 0) {
      throw new RefusedException("larger than " + size(limit) + advice);
    }
    return bytes;
  }

  /**
   * Returns a file with these bytes: the file itself, or a plain copy in the scratch folder.
   *
   * @throws RefusedException where there are more than the limit
   */
  Path asFile(Scratch scratch, long limit) throws IOException {
    if (!packed && file.isPresent()) {
      if (Files.size(file.get()) > limit) {
        throw new RefusedException("larger than " + size(limit));
      }
      return file.get();
    }
    try (InputStream in = open()) {
      return copy(in, scratch, limit);
    }
  }

  /**
   * Copies a stream into a file of the scratch folder.
   *
   * @throws RefusedException where there are more bytes than the limit
   */
  static Path copy(InputStream in, Scratch scratch, long limit) throws IOException {
    Path copy = Files.createTempFile(scratch.folder(), "unpacked", "");
    Files.copy(new Capped(in, limit), copy, StandardCopyOption.REPLACE_EXISTING);
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
