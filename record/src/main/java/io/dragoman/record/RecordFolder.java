package io.dragoman.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;

/**
 * The folder of a record: {@code record.duckdb}, the files that DuckDB keeps beside it, the lock,
 * and the index of sentences once words were asked for.
 */
final class RecordFolder {
  private static final String FILE = "record.duckdb";
  private static final String SENTENCES = "sentences";
  private static final String UNFINISHED = "record.duckdb.new";

  private final Path folder;
  private final Migrations migrations;
  private final Supplier<Grouping> grouping;

  /**
   * @param folder the folder
   * @param migrations the steps of the schema
   * @param grouping gives what puts mentions together; asked when it is needed
   */
  RecordFolder(Path folder, Migrations migrations, Supplier<Grouping> grouping) {
    this.folder = folder;
    this.migrations = migrations;
    this.grouping = grouping;
  }

  static EventRecord open(Path folder) {
    return new RecordFolder(folder, Migrations.known(), Grouping.DEFAULT).open();
  }

  static EventRecord openToRead(Path folder) {
    return new RecordFolder(folder, Migrations.known(), Grouping.DEFAULT).openToRead();
  }

  EventRecord open() {
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new NotARecordException(name(), "it is a file");
      }
      Files.createDirectories(folder);
      return locked(false, this::connect, this::update);
    } catch (IOException e) {
      throw new RecordException(name(), e);
    }
  }

  EventRecord openToRead() {
    if (!Files.exists(folder.resolve(FILE))) {
      throw new NotARecordException(name(), "it has no " + FILE + "; nothing was read into it");
    }
    try {
      return locked(true, () -> DuckDatabase.open(folder.resolve(FILE), true), this::refuseOlder);
    } catch (BehindException e) {
      try (EventRecord record = open()) {
        record.group();
      }
      return openToRead();
    } catch (IOException e) {
      throw new RecordException(name(), e);
    }
  }

  private String name() {
    return folder.toString();
  }

  private interface Opener {
    DuckDBConnection open() throws SQLException, IOException;
  }

  private interface Check {
    void check(DuckDBConnection database) throws SQLException;
  }

  private EventRecord locked(boolean shared, Opener opener, Check check) throws IOException {
    RecordLock lock = RecordLock.take(folder, shared);
    try {
      DuckDBConnection connection = opener.open();
      try {
        check.check(connection);
        return new SqlRecord(database(lock, connection), !shared, grouping);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      lock.close();
      throw explained(e);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private DuckDatabase database(RecordLock lock, DuckDBConnection connection) {
    return new DuckDatabase(
        folder, lock, connection, new IndexedSentences(folder.resolve(SENTENCES)));
  }

  private RecordException explained(SQLException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("not a valid DuckDB database file")) {
      return new NotARecordException(name(), FILE + " is no DuckDB database");
    }
    return Holder.ofComplaint(message)
        .<RecordException>map(holder -> new RecordInUseException(name(), holder.toString()))
        .orElseGet(() -> new RecordException(name(), e));
  }

  private DuckDBConnection connect() throws SQLException, IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      create(file);
    }
    return DuckDatabase.open(file, false);
  }

  private void update(DuckDBConnection database) throws SQLException {
    if (isBehind(database)) {
      migrations.apply(database);
    }
  }

  private void refuseOlder(DuckDBConnection database) throws SQLException {
    if (isBehind(database) || Regrouping.isNeeded(database)) {
      throw new BehindException(name());
    }
  }

  private boolean isBehind(DuckDBConnection database) throws SQLException {
    if (Migrations.version(database) == 0) {
      throw new NotARecordException(name(), FILE + " has no table schema_versions");
    }
    return migrations.isBehind(database, name());
  }

  /** Makes the database under another name, so that a half-made one is never taken for a record. */
  private void create(Path file) throws SQLException, IOException {
    Path unfinished = folder.resolve(UNFINISHED);
    List<Path> files = List.of(unfinished, folder.resolve(UNFINISHED + ".wal"));
    for (Path old : files) {
      Files.deleteIfExists(old);
    }
    try (DuckDBConnection database = DuckDatabase.open(unfinished, false)) {
      migrations.apply(database);
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    sync(folder);
  }

  /** Writes the folder itself to disk, where the system can. */
  private static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders, and needs no sync of them.
    }
  }

  /** A record opened to read has an older schema, or mentions that are yet to be grouped. */
  private static final class BehindException extends RecordException {
    private static final long serialVersionUID = 1L;

    BehindException(String record) {
      super("record " + record + " has an older schema, or mentions not grouped yet");
    }
  }
}
