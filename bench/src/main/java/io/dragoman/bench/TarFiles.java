package io.dragoman.bench;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** Reads the text files of a gzipped tar archive (POSIX.1-1988 ustar). */
final class TarFiles {
  private static final int BLOCK = 512;
  private static final int NAME = 100;
  private static final int SIZE = 124;
  private static final int SIZE_END = 135;
  private static final int KIND = 156;
  private static final int PREFIX = 345;
  private static final int PREFIX_END = 500;

  private TarFiles() {}

  /**
   * Returns the wanted files by name.
   *
   * @throws MissingDataException if there is no such archive
   */
  static SortedMap<String, String> read(Path archive, Predicate<String> wanted) {
    SortedMap<String, String> texts = new TreeMap<>();
    try (InputStream file = Files.newInputStream(MissingDataException.found(archive));
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
      byte[] header = new byte[BLOCK];
      for (in.readFully(header); header[0] != 0; in.readFully(header)) {
        String prefix = text(header, PREFIX, PREFIX_END);
        String name = text(header, 0, NAME);
        name = prefix.isEmpty() ? name : prefix + "/" + name;
        int size = Integer.parseInt(text(header, SIZE, SIZE_END).trim(), 8);
        byte[] content = in.readNBytes(size);
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        if (isFile(header[KIND]) && wanted.test(name)) {
          texts.put(name, new String(content, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(archive + ": " + e.getMessage(), e);
    }
    return texts;
  }

  private static boolean isFile(byte kind) {
    return kind == '0' || kind == 0;
  }

  private static String text(byte[] header, int from, int to) {
    int end = from;
    while (end < to && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.UTF_8);
  }
}
