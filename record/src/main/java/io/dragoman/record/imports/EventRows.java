package io.dragoman.record.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of GDELT's events of one run, on disk, for the mentions that name them. In memory is
 * only where each begins, about a hundred bytes a row. Not thread-safe.
 */
final class EventRows implements Closeable {
  private final Map<String, Long> places = new HashMap<>();
  private final Path path;
  private final RandomAccessFile file;

  EventRows() {
    try {
      path = Files.createTempFile("dragoman-import", ".rows");
      file = new RandomAccessFile(path.toFile(), "rw");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** Keeps the row of an event; of several the last counts. */
  void add(String id, Row row) {
    try {
      places.put(id, file.getFilePointer());
      file.writeLong(row.line());
      write(row.file());
      write(row.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the row of an event. */
  Optional<Row> find(String id) {
    Long place = places.get(id);
    if (place == null) {
      return Optional.empty();
    }
    try {
      long end = file.getFilePointer();
      file.seek(place);
      long number = file.readLong();
      String name = text();
      Lines.Line line = new Lines.Line(number, text(), "", Lines.Fault.NONE);
      file.seek(end);
      return Optional.of(RowSource.tabbed(name, line).row());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    file.writeInt(bytes.length);
    file.write(bytes);
  }

  private String text() throws IOException {
    byte[] bytes = new byte[file.readInt()];
    file.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      file.close();
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
