package io.dragoman.record.imports;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A file to import: plain, gzip, or each entry of a ZIP archive, told by the first bytes. */
final class Source {
  private static final int LONGEST_LINE = 16 << 20;
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private Source() {}

  /** Takes the lines of a file. */
  interface Reading {
    /**
     * Takes the lines of a file or entry.
     *
     * @param name the file as it was named, and the entry of an archive with several
     * @param lines its lines
     */
    void read(String name, Lines lines) throws IOException;
  }

  /** Opens a file and has its lines read. */
  static void read(Path file, Reading reading) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      if (startsWith(in, ZIP)) {
        try (ZipInputStream zip = new ZipInputStream(in)) {
          entries(file, zip, reading);
        }
      } else if (startsWith(in, GZIP)) {
        try (InputStream unpacked = unpacked(in)) {
          reading.read(file.toString(), new Lines(unpacked, LONGEST_LINE));
        }
      } else {
        reading.read(file.toString(), new Lines(in, LONGEST_LINE));
      }
    }
  }

  /**
   * Unpacks gzip to its end. Java's own stream takes the end of a member for that of the file where
   * {@link InputStream#available} says 0, as a pipe does that is waited for.
   */
  static InputStream unpacked(InputStream in) throws IOException {
    return new GZIPInputStream(
        new FilterInputStream(in) {
          @Override
          public int available() {
            return 1;
          }
        });
  }

  private static void entries(Path file, ZipInputStream zip, Reading reading) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory()) {
        reading.read(file + "!" + entry.getName(), new Lines(zip, LONGEST_LINE));
      }
    }
  }

  private static boolean startsWith(InputStream in, byte[] magic) throws IOException {
    in.mark(magic.length);
    byte[] head = in.readNBytes(magic.length);
    in.reset();
    return Arrays.equals(head, magic);
  }
}
