package io.dragoman.record;

import io.dragoman.model.Copy;
import io.dragoman.model.Correction;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A record in a database of either kind. */
final class SqlRecord implements EventRecord {
  /** Who makes the changes that nobody asked for. */
  private static final String MACHINE = "dragoman";

  private static final String SUCCESSOR =
      """
      SELECT m.event FROM memberships b
      JOIN current_mentions m ON m.reading = b.reading AND m.ordinal = b.ordinal
      WHERE starts_with(b.event, ?) AND m.event IS NOT NULL
      GROUP BY m.event ORDER BY count(*) DESC, m.event LIMIT 1
      """;

  private final Database database;
  private final Supplier<Grouping> grouping;
  private final DocumentReader documents;
  private final Vocabulary vocabulary;
  private long readings;
  private long changes;
  private boolean pending;

  /**
   * Takes over the database, and closes it in the end.
   *
   * @param writes whether it may be written to
   * @param grouping gives what puts mentions together; asked when it is needed
   */
  SqlRecord(Database database, boolean writes, Supplier<Grouping> grouping) throws SQLException {
    this.database = database;
    this.grouping = grouping;
    documents = new DocumentReader(connection());
    vocabulary = new Vocabulary(database);
    readings = Sql.number(connection(), "SELECT max(number) FROM readings");
    changes = Sql.number(connection(), "SELECT max(number) FROM changes");
    pending = writes && Regrouping.isNeeded(connection());
  }

  private Connection connection() {
    return database.connection();
  }

  @Override
  public synchronized boolean holds(Document document, String reader) {
    return ask(
        () -> isHeld(document) && !documents.readBy(reader, Set.of(document.id())).isEmpty());
  }

  @Override
  public synchronized boolean holds(Document document) {
    return ask(() -> isHeld(document));
  }

  @Override
  public synchronized void append(List<ReadArticle> articles, String reader) {
    articles.forEach(article -> check(article.document(), article.mentions()));
    ask(
        () -> {
          Set<String> held = held(articles, reader);
          transaction(
              () -> {
                new DocumentWriter(database, vocabulary)
                    .write(articles, readings + 1, reader, held);
                return true;
              });
          readings += articles.size();
          pending |= held.size() < articles.size();
          return true;
        });
  }

  /** Returns the ids of those articles that another version of the reader has read. */
  private Set<String> held(List<ReadArticle> articles, String reader) throws SQLException {
    List<Document> all = articles.stream().map(ReadArticle::document).toList();
    Map<String, DocumentReader.Held> held = documents.held(all);
    Set<String> read = documents.readBy(reader, held.keySet());
    Set<String> before = new HashSet<>();
    for (Document document : all) {
      DocumentReader.Held known = held.get(document.id());
      if (known != null) {
        agree(document, known.text(), known.origin());
      }
      if (read.contains(document.id())) {
        throw new DocumentConflictException(document, "read before by " + reader);
      }
      if (!before.add(document.id())) {
        throw new DocumentConflictException(document, "comes twice at once");
      }
    }
    return held.keySet();
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
    held.ifPresent(known -> agree(document, known.text(), known.origin()));
    return held.isPresent();
  }

  @Override
  public synchronized int append(List<CodedRow> rows) {
    rows.forEach(row -> check(row.document(), List.of(row.mention())));
    return ask(
        () -> {
          List<CodedRow> fresh = fresh(rows);
          if (!fresh.isEmpty()) {
            transaction(
                () -> {
                  new DocumentWriter(database, vocabulary).write(fresh, readings + 1, changes + 1);
                  String why = "as coded by " + fresh.get(0).mention().reader();
                  new Editing(database, changes + 1)
                      .begin(MACHINE, "import", why, Optional.empty());
                  return true;
                });
            readings += fresh.size();
            changes++;
          }
          return fresh.size();
        });
  }

  /** Returns those rows that are not held, each once. */
  private List<CodedRow> fresh(List<CodedRow> rows) throws SQLException {
    Map<String, DocumentReader.Held> held =
        documents.held(rows.stream().map(CodedRow::document).toList());
    List<CodedRow> fresh = new ArrayList<>();
    for (CodedRow row : rows) {
      Document document = row.document();
      DocumentReader.Held known =
          held.putIfAbsent(
              document.id(), new DocumentReader.Held(document.text(), document.origin()));
      if (known == null) {
        fresh.add(row);
      } else {
        agree(document, known.text(), known.origin());
      }
    }
    return fresh;
  }

  /** Makes sure that an article's text is the one that is held under its id. */
  private static void agree(Document document, String text, String origin) {
    if (!text.equals(document.text())) {
      throw new DocumentConflictException(
          document, "the record holds another text under this id, from " + origin);
    }
  }

  private Clause.Saying saying(Connection connection) {
    return query -> database.sentences().saying(query, connection);
  }

  private <T> T transaction(Sql.Work<T> work) throws SQLException {
    try {
      return Sql.transaction(connection(), work);
    } catch (SQLException | RuntimeException e) {
      vocabulary.forget();
      throw e;
    }
  }

  @Override
  public synchronized int group() {
    if (!pending) {
      return 0;
    }
    return ask(
        () -> {
          int touched =
              transaction(
                  () -> {
                    new Editing(database, changes + 1)
                        .begin(MACHINE, "group", "grouped", Optional.empty());
                    int moved = new Regrouping(database, grouping.get(), changes + 1).run();
                    return moved + new Origins(database, changes + 1).run();
                  });
          changes++;
          pending = false;
          return touched;
        });
  }

  @Override
  public synchronized String snapshot() {
    group();
    return ask(() -> Snapshot.now(connection()).toString());
  }

  @Override
  public synchronized long correct(
      String event, Correction.Field field, String value, String author, String why) {
    Event found = found(event);
    return edit(author, "correct", why, Optional.empty(), e -> e.correct(found, field, value));
  }

  @Override
  public synchronized long merge(String into, List<String> others, String author, String why) {
    String stays = found(into).id();
    List<String> go =
        others.stream().map(id -> found(id).id()).filter(id -> !id.equals(stays)).toList();
    if (go.isEmpty()) {
      throw new IllegalArgumentException("nothing to merge into event " + stays);
    }
    return edit(author, "merge", why, Optional.empty(), e -> e.merge(stays, go));
  }

  @Override
  public synchronized long split(String event, List<String> mentions, String author, String why) {
    Event found = found(event);
    List<String> go = mentions.stream().map(id -> mention(found, id)).toList();
    return edit(author, "split", why, Optional.empty(), e -> e.split(found.id(), go));
  }

  private static String mention(Event event, String id) {
    return event.mentions().stream()
        .map(Mention::id)
        .filter(known -> known.startsWith(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchEventException("mention in event " + event.id(), id));
  }

  @Override
  public synchronized long undo(long change, String author, String why) {
    group();
    return edit(author, "undo", why, Optional.of(change), e -> e.undo(change));
  }

  private Event found(String id) {
    return event(id).orElseThrow(() -> new NoSuchEventException("event", id));
  }

  private interface Edit {
    void make(Editing editing) throws SQLException;
  }

  private long edit(String author, String kind, String why, Optional<Long> undoes, Edit edit) {
    return ask(
        () -> {
          transaction(
              () -> {
                Editing editing = new Editing(database, changes + 1);
                edit.make(editing);
                editing.begin(author, kind, why, undoes);
                return true;
              });
          return ++changes;
        });
  }

  @Override
  public synchronized List<Waiting> waiting() {
    return ask(() -> Succession.waiting(connection()));
  }

  @Override
  public synchronized List<Change> preview(String reader) {
    group();
    return ask(
        () ->
            Sql.transaction(
                connection(),
                () -> {
                  take(reader, "preview", "preview");
                  return ChangeReader.since(connection(), changes);
                },
                "ROLLBACK"));
  }

  @Override
  public synchronized long accept(String reader, String author, String why) {
    group();
    return ask(
        () -> {
          transaction(
              () -> {
                take(reader, author, why);
                return true;
              });
          return ++changes;
        });
  }

  private void take(String reader, String author, String why) throws SQLException {
    Succession.take(database, changes + 1, reader);
    new Editing(database, changes + 1).begin(author, "accept", why, Optional.empty());
    new Regrouping(database, grouping.get(), changes + 1).run();
  }

  @Override
  public synchronized List<Change> changes(long change) {
    group();
    return ask(() -> ChangeReader.since(connection(), change));
  }

  @Override
  public synchronized long lastChange(Instant time) {
    return ask(
        () ->
            Sql.number(
                connection(),
                "SELECT max(number) FROM changes WHERE made_at < ?",
                time.atOffset(ZoneOffset.UTC)));
  }

  @Override
  public synchronized Counts count(EventQuery query) {
    group();
    return ask(() -> new Counting(connection(), saying(connection())).count(query));
  }

  @Override
  public synchronized List<Tally> tally(EventQuery query, Breakdown by) {
    group();
    return ask(() -> new Counting(connection(), saying(connection())).tally(query, by));
  }

  @Override
  public Stream<Event> events(EventQuery query) {
    return stream(
        beside ->
            EventSql.of(query, beside, Corrected.in(beside), saying(beside)).prepareEvents(beside));
  }

  @Override
  public List<Event> events(Collection<String> ids) {
    try (Stream<Event> events = stream(beside -> EventSql.prepareEvents(beside, ids))) {
      return events.toList();
    }
  }

  @Override
  public Optional<Event> event(String id) {
    if (id.isBlank()) {
      return Optional.empty();
    }
    try (Stream<Event> stream = stream(beside -> EventSql.ofId(id).prepareEvents(beside))) {
      List<Event> found =
          stream.filter(event -> ids(event).anyMatch(i -> i.startsWith(id))).toList();
      Optional<Event> exact = found.stream().filter(e -> ids(e).anyMatch(id::equals)).findFirst();
      if (exact.isEmpty() && found.size() > 1) {
        throw new AmbiguousIdException(id, found.stream().map(Event::id).toList());
      }
      return exact.or(() -> found.stream().findFirst()).or(() -> successor(id));
    }
  }

  /** The event that took over most of the mentions of one that is no more. */
  private Optional<Event> successor(String id) {
    List<String> next = ask(() -> Sql.list(connection(), SUCCESSOR, row -> row.text("event"), id));
    return next.stream().findFirst().filter(event -> !event.startsWith(id)).flatMap(this::event);
  }

  private static Stream<String> ids(Event event) {
    return Stream.concat(Stream.of(event.id()), event.mentions().stream().map(Mention::id));
  }

  /** Reads over a connection of its own, so that readers do not wait for each other. */
  private Stream<Event> stream(EventIterator.Question question) {
    group();
    EventIterator events = ask(() -> new EventIterator(database, question));
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(events, Spliterator.ORDERED), false)
        .onClose(
            () ->
                ask(
                    () -> {
                      events.close();
                      return true;
                    }));
  }

  @Override
  public synchronized Optional<Document> document(String id) {
    return ask(() -> documents.document(id));
  }

  @Override
  public synchronized List<Document> documents(Collection<String> ids) {
    return ask(() -> documents.documents(ids));
  }

  @Override
  public synchronized List<Copy> copies(Collection<String> ids) {
    group();
    return ask(() -> Origins.copies(connection(), ids));
  }

  @Override
  public synchronized Counts counts() {
    Counts all = count(EventQuery.ALL);
    long articles = ask(() -> Sql.number(connection(), "SELECT count(*) FROM documents"));
    return new Counts(articles, all.mentions(), all.events());
  }

  @Override
  public Subscriptions subscriptions() {
    return new SqlSubscriptions(database, this);
  }

  @Override
  public EventRecord beside() {
    return ask(() -> new SqlRecord(new View(database, database.another()), false, grouping));
  }

  @Override
  public JobBook jobs() {
    return ask(() -> new SqlJobBook(database));
  }

  @Override
  public String survey(Survey survey) {
    return survey(surveying -> surveying.all(survey));
  }

  @Override
  public String survey(String since, Survey survey) {
    Snapshot known = Snapshot.of(since);
    return survey(surveying -> surveying.since(known, survey));
  }

  private interface Telling {
    void tell(Surveying surveying) throws SQLException;
  }

  private String survey(Telling telling) {
    group();
    return ask(
        () -> {
          try (Connection beside = database.beside()) {
            telling.tell(new Surveying(beside, saying(beside)));
            return Snapshot.now(beside).toString();
          }
        });
  }

  @Override
  public synchronized long[] hits(EventQuery query) {
    group();
    return ask(() -> new Surveying(connection(), saying(connection())).hits(query));
  }

  @Override
  public synchronized void articles(Consumer<Survey.Article> taker) {
    ask(
        () -> {
          new Surveying(connection(), saying(connection())).articles(taker);
          return true;
        });
  }

  @Override
  public WatchBook watches() {
    return new SqlWatchBook(database, this, this::snapshot);
  }

  @Override
  public synchronized void close() {
    database.close();
  }

  private <T> T ask(Sql.Work<T> question) {
    return Sql.asked(database, question);
  }
}
