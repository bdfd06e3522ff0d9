package io.dragoman.record;

import io.dragoman.record.text.SentenceIndex;
import io.dragoman.record.text.TextQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A folder of Lucene's beside the database, which is the truth: the folder may be deleted at any
 * time. Before each answer it takes in the sentences of the readings that came since the last; what
 * it finds is looked up in the database, so that it tells of nothing that this does not hold. Where
 * the last reading that it took in is not the one of that number in the database, or it is broken,
 * it is made anew. Safe for use by several threads, and by several processes that only read.
 */
final class IndexedSentences implements Sentences, AutoCloseable {
  private static final int ROWS = 10_000;

  private static final String LAST =
      "SELECT number, document, read_at FROM readings WHERE number = ?";

  /** A sentence that several mentions share comes again. */
  private static final String FRESH =
      "SELECT "
          + Marked.NUMBER
          + " AS number, m.sentence_text FROM mentions m WHERE m.reading > ? AND m.reading <= ?"
          + " ORDER BY number";

  private final Path folder;
  private Optional<SentenceIndex> open = Optional.empty();

  /**
   * @param folder where it is or is to be made, when it is first asked for something
   */
  IndexedSentences(Path folder) {
    this.folder = folder;
  }

  @Override
  public synchronized Clause saying(TextQuery query, Connection connection) throws SQLException {
    try {
      return Marked.among(find(query, connection));
    } catch (IOException e) {
      throw new RecordException(folder.toString(), e);
    }
  }

  private long[] find(TextQuery query, Connection connection) throws IOException, SQLException {
    try {
      catchUp(connection);
      return index().find(query);
    } catch (IOException broken) {
      // What makes an index unreadable is not told apart: all of it can be made anew.
      index().delete();
      catchUp(connection);
      return index().find(query);
    }
  }

  private SentenceIndex index() throws IOException {
    if (open.isEmpty()) {
      open = Optional.of(new SentenceIndex(folder));
    }
    return open.get();
  }

  private void catchUp(Connection connection) throws IOException, SQLException {
    long last = Sql.number(connection, "SELECT max(number) FROM readings");
    String note = note(last, connection);
    if (index().note().filter(note::equals).isPresent()) {
      return;
    }
    try (SentenceIndex.Addition addition = index().add()) {
      // Another process may have added them while this one waited.
      Optional<String> known = index().note();
      long from = known.map(IndexedSentences::reading).orElse(0L);
      if (known.isPresent() && !known.get().equals(note(from, connection))) {
        addition.clear();
        from = 0;
      }
      add(addition, from, last, connection);
      addition.commit(note);
    }
  }

  private static void add(
      SentenceIndex.Addition addition, long from, long to, Connection connection)
      throws IOException, SQLException {
    try (PreparedStatement fresh = Sql.prepare(connection, FRESH, List.of(from, to))) {
      fresh.setFetchSize(ROWS);
      try (ResultSet cells = fresh.executeQuery()) {
        Row row = new Row(cells);
        while (cells.next()) {
          addition.sentence(row.bigNumber("number"), row.text("sentence_text"));
        }
      }
    }
  }

  /** Names a reading so that no other record, and no other state of this one, has the name. */
  private static String note(long reading, Connection connection) throws SQLException {
    return Sql.list(
            connection,
            LAST,
            row -> row.bigNumber("number") + " " + row.time("read_at") + " " + row.text("document"),
            reading)
        .stream()
        .findFirst()
        .orElse(reading + " none");
  }

  private static long reading(String note) {
    return Long.parseLong(note.substring(0, note.indexOf(' ')));
  }

  @Override
  public synchronized void close() {
    try {
      if (open.isPresent()) {
        open.get().close();
      }
    } catch (IOException e) {
      throw new RecordException(folder.toString(), e);
    }
  }
}
