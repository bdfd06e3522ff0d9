package io.dragoman.record;

import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.duckdb.DuckDBConnection;

/** A record in an embedded DuckDB database. */
final class DuckRecord implements EventRecord {
  private static final String EVENTS =
      """
      SELECT coalesce(sum(CASE WHEN sites < 2 THEN 1 ELSE sites + placeless END), 0) FROM (
        SELECT count(DISTINCT site) AS sites, CAST(bool_or(site IS NULL) AS INTEGER) AS placeless
        FROM current_mentions GROUP BY incident)
      """;

  private final Path folder;
  private final RecordLock lock;
  private final DuckDBConnection database;
  private final DocumentReader documents;
  private long readings;

  /** Takes over the lock and the connection, and closes them in the end. */
  DuckRecord(Path folder, RecordLock lock, DuckDBConnection database) throws SQLException {
    this.folder = folder;
    this.lock = lock;
    this.database = database;
    documents = new DocumentReader(database);
    readings = Database.number(database, "SELECT max(number) FROM readings");
  }

  @Override
  public synchronized boolean holds(Document document, String reader) {
    return ask(
        () -> {
          isHeld(document);
          return documents.isRead(document.id(), reader);
        });
  }

  @Override
  public synchronized void append(Document document, List<Mention> mentions, String reader) {
    check(document, mentions);
    ask(
        () -> {
          boolean held = isHeld(document);
          if (held && documents.isRead(document.id(), reader)) {
            throw new DocumentConflictException(document, "read before by " + reader);
          }
          write(document, held, mentions, reader);
          readings++;
          return true;
        });
  }

  private static void check(Document document, List<Mention> mentions) {
    Set<String> ids = new HashSet<>();
    for (Mention mention : mentions) {
      if (!mention.document().equals(document.id()) || !ids.add(mention.id())) {
        throw new IllegalArgumentException(
            "mention " + mention.id() + " of another article, or twice in " + document.id());
      }
    }
  }

  /** Tells whether the article is held, and makes sure that no other text is under its id. */
  private boolean isHeld(Document document) throws SQLException {
    Optional<Document> held = documents.document(document.id());
    if (held.isPresent() && !held.get().text().equals(document.text())) {
      throw new DocumentConflictException(
          document, "the record holds another text under this id, from " + held.get().origin());
    }
    return held.isPresent();
  }

  private void write(Document document, boolean held, List<Mention> mentions, String reader)
      throws SQLException {
    // DuckDB's appender takes part in a transaction only where a statement has begun it.
    Database.run(database, "BEGIN TRANSACTION");
    try {
      DocumentWriter writer = new DocumentWriter(database);
      if (!held) {
        writer.document(document);
      }
      writer.reading(readings + 1, document.id(), reader);
      writer.mentions(readings + 1, mentions);
    } catch (SQLException | RuntimeException e) {
      Database.run(database, "ROLLBACK");
      throw e;
    }
    Database.run(database, "COMMIT");
  }

  @Override
  public Stream<Event> events(EventQuery query) {
    Stream<Event> events = stream(EventSql.of(query));
    return query.limit().map(events::limit).orElse(events);
  }

  @Override
  public Optional<Event> event(String id) {
    if (id.isBlank()) {
      return Optional.empty();
    }
    try (Stream<Event> stream = stream(EventSql.ofId(id))) {
      List<Event> found =
          stream.filter(event -> ids(event).anyMatch(i -> i.startsWith(id))).toList();
      Optional<Event> exact = found.stream().filter(e -> ids(e).anyMatch(id::equals)).findFirst();
      if (exact.isEmpty() && found.size() > 1) {
        throw new AmbiguousIdException(id, found.stream().map(Event::id).toList());
      }
      return exact.or(() -> found.stream().findFirst());
    }
  }

  private static Stream<String> ids(Event event) {
    return Stream.concat(Stream.of(event.id()), event.mentions().stream().map(Mention::id));
  }

  private synchronized Stream<Event> stream(EventSql sql) {
    IncidentCursor cursor = ask(() -> new IncidentCursor(database, sql));
    EventIterator events = new EventIterator(folder, cursor);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(events, Spliterator.ORDERED), false)
        .onClose(
            () ->
                ask(
                    () -> {
                      cursor.close();
                      return true;
                    }));
  }

  @Override
  public synchronized Optional<Document> document(String id) {
    return ask(() -> documents.document(id));
  }

  @Override
  public synchronized Counts counts() {
    return ask(
        () ->
            new Counts(
                Database.number(database, "SELECT count(*) FROM documents"),
                Database.number(database, "SELECT count(*) FROM current_mentions"),
                Database.number(database, EVENTS)));
  }

  @Override
  public synchronized void close() {
    try (lock) {
      database.close();
    } catch (SQLException e) {
      throw new RecordException(folder, e);
    }
  }

  private interface Question<T> {
    T ask() throws SQLException;
  }

  private <T> T ask(Question<T> question) {
    try {
      return question.ask();
    } catch (SQLException e) {
      throw new RecordException(folder, e);
    }
  }
}
