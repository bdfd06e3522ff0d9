package io.dragoman.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * The folder of a record: {@code record.duckdb}, the files that DuckDB keeps beside it, the lock.
 */
final class RecordFolder {
  private static final String FILE = "record.duckdb";
  private static final String UNFINISHED = "record.duckdb.new";

  private final Path folder;
  private final Migrations migrations;

  RecordFolder(Path folder, Migrations migrations) {
    this.folder = folder;
    this.migrations = migrations;
  }

  static EventRecord open(Path folder) {
    return new RecordFolder(folder, Migrations.known()).open();
  }

  static EventRecord openToRead(Path folder) {
    return new RecordFolder(folder, Migrations.known()).openToRead();
  }

  EventRecord open() {
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new NotARecordException(folder, "it is a file");
      }
      Files.createDirectories(folder);
      return locked(false, this::connect, this::update);
    } catch (IOException e) {
      throw new RecordException(folder, e);
    }
  }

  EventRecord openToRead() {
    if (!Files.exists(folder.resolve(FILE))) {
      throw new NotARecordException(folder, "it has no " + FILE + "; nothing was read into it");
    }
    try {
      return locked(true, () -> Database.open(folder.resolve(FILE), true), this::refuseOlder);
    } catch (BehindException e) {
      try (EventRecord record = open()) {
        record.group();
      }
      return openToRead();
    } catch (IOException e) {
      throw new RecordException(folder, e);
    }
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
      DuckDBConnection database = opener.open();
      try {
        check.check(database);
        return new DuckRecord(folder, lock, database, new KeyGrouping());
      } catch (SQLException | RuntimeException e) {
        database.close();
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

  private RecordException explained(SQLException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("not a valid DuckDB database file")) {
      return new NotARecordException(folder, FILE + " is no DuckDB database");
    }
    return Holder.ofComplaint(message)
        .<RecordException>map(holder -> new RecordInUseException(folder, holder.toString()))
        .orElseGet(() -> new RecordException(folder, e));
  }

  private DuckDBConnection connect() throws SQLException, IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      create(file);
    }
    return Database.open(file, false);
  }

  private void update(DuckDBConnection database) throws SQLException {
    if (isBehind(database)) {
      migrations.apply(database);
    }
  }

  private void refuseOlder(DuckDBConnection database) throws SQLException {
    if (isBehind(database) || Regrouping.isNeeded(database)) {
      throw new BehindException(folder);
    }
  }

  private boolean isBehind(DuckDBConnection database) throws SQLException {
    if (Migrations.version(database) == 0) {
      throw new NotARecordException(folder, FILE + " has no table schema_versions");
    }
    return migrations.isBehind(database, folder);
  }

  /** Makes the database under another name, so that a half-made one is never taken for a record. */
  private void create(Path file) throws SQLException, IOException {
    Path unfinished = folder.resolve(UNFINISHED);
    List<Path> files = List.of(unfinished, folder.resolve(UNFINISHED + ".wal"));
    for (Path old : files) {
      Files.deleteIfExists(old);
    }
    try (DuckDBConnection database = Database.open(unfinished, false)) {
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

    BehindException(Path folder) {
      super("record " + folder + " has an older schema, or mentions not grouped yet");
    }
  }
}
