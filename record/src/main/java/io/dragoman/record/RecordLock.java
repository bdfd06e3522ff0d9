package io.dragoman.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to use a record's folder: one writer, or several readers. The operating system takes
 * the right back when the process ends, however it ends. The lock file tells who had it last.
 */
final class RecordLock implements AutoCloseable {
  static final String FILE = "record.lock";

  /** A byte that the file never has, so that others can read the ones that it has. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private RecordLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the right.
   *
   * @param folder an existing folder
   * @param shared whether other readers may have it at the same time
   * @throws RecordInUseException if another process or another part of this one has it
   */
  static RecordLock take(Path folder, boolean shared) throws IOException {
    Path key = folder.toRealPath();
    if (!OPEN_HERE.add(key)) {
      throw new RecordInUseException(folder.toString(), Holder.current().toString());
    }
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve(FILE),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      return lock(new RecordLock(key, channel), folder, shared);
    } catch (IOException | RuntimeException e) {
      OPEN_HERE.remove(key);
      throw e;
    }
  }

  private static RecordLock lock(RecordLock lock, Path folder, boolean shared) throws IOException {
    try {
      FileLock right = lock.channel.tryLock(LOCKED_BYTE, 1, shared);
      if (right == null) {
        String holder = lock.holder().map(Holder::toString).orElse("another process");
        throw new RecordInUseException(folder.toString(), holder);
      }
      lock.sign();
      return lock;
    } catch (IOException | RuntimeException e) {
      lock.channel.close();
      throw e;
    }
  }

  private void sign() throws IOException {
    byte[] text = Holder.current().line().getBytes(StandardCharsets.UTF_8);
    channel.write(ByteBuffer.wrap(text), 0);
    channel.truncate(text.length);
  }

  private Optional<Holder> holder() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(200);
    channel.read(bytes, 0);
    String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    return Holder.parse(text).filter(Holder::isAlive);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new RecordException(folder.toString(), e);
    } finally {
      OPEN_HERE.remove(folder);
    }
  }
}
