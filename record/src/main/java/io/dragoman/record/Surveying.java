package io.dragoman.record;

import io.dragoman.model.Certainty;
import io.dragoman.model.Correction;
import io.dragoman.model.EventType;
import io.dragoman.model.Place;
import io.dragoman.model.Sector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the rows of a {@link Survey} over one connection. */
final class Surveying {
  private static final int ROWS = 10_000;
  private static final String ARTICLES =
      "SELECT id, title, published, outlet, lower(outlet) AS outlet_words,"
          + " lower(array_to_string(sources, '|')) AS source_words FROM documents";
  private static final String READ_SINCE =
      " WHERE id IN (SELECT document FROM readings WHERE number > ?)";
  private static final String MENTIONS =
      "SELECT m.reading, m.ordinal, m.event, m.document, m.type, m.certainty, m.first_day,"
          + " m.last_day, m.location_id, m.location_name, m.latitude, m.longitude,"
          + " m.location_country, m.location_precision, lower(m.location_name) AS name_words,"
          + " lower(m.place_text) AS place_words, m.deaths, m.confidence"
          + " FROM current_mentions m WHERE ";
  private static final String IN_ORDER = " ORDER BY m.reading, m.ordinal";
  private static final String PARTIES =
      "SELECT a.reading, a.mention, a.role, a.identity_id, a.identity_name, a.country, a.sector,"
          + " lower(a.identity_name) AS name_words, lower(a.actor_text) AS actor_words"
          + " FROM mention_actors a";
  private static final String NO_SPEAKERS = " WHERE a.role <> 'speaker'";
  private static final String THEIR_MENTIONS =
      " JOIN current_mentions m ON m.reading = a.reading AND m.ordinal = a.mention";
  private static final String OF_EVENTS = " AND m.event IN (SELECT unnest(?))";

  private final Connection connection;
  private final Clause.Saying saying;
  private final Pool<String> texts = new Pool<>();
  private final Pool<Optional<LocalDate>> maybeDays = new Pool<>();
  private final Pool<Optional<String>> maybeTexts = new Pool<>();
  private final Pool<Optional<Place.Location>> locations = new Pool<>();
  private final Pool<Optional<Integer>> numbers = new Pool<>();
  private final Pool<List<String>> words = new Pool<>();
  private final Pool<Survey.Publisher> publishers = new Pool<>();
  private final Pool<Survey.Named> names = new Pool<>();

  /**
   * @param saying finds mentions by words over the same connection
   */
  Surveying(Connection connection, Clause.Saying saying) {
    this.connection = connection;
    this.saying = saying;
  }

  /** Tells all. */
  void all(Survey survey) throws SQLException {
    articles(survey::article);
    Map<String, List<Correction>> corrections = CorrectionReader.all(connection);
    Clause existing = Corrected.of(corrections).existing();
    each(MENTIONS + existing.sql() + IN_ORDER, existing.values(), row -> survey.mention(line(row)));
    each(PARTIES + NO_SPEAKERS, List.of(), row -> survey.party(party(row)));
    corrections.values().forEach(all -> all.forEach(survey::correction));
  }

  /** Tells what is other than in an earlier state. */
  void since(Snapshot known, Survey survey) throws SQLException {
    Set<String> events = new LinkedHashSet<>();
    ChangeReader.since(connection, known.change()).forEach(change -> events.add(change.event()));
    List<Object> among = List.of((Object) events.toArray(String[]::new));
    events.forEach(survey::changed);
    each(ARTICLES + READ_SINCE, List.of(known.reading()), row -> survey.article(article(row)));
    Map<String, List<Correction>> corrections = CorrectionReader.all(connection);
    Clause existing = Corrected.of(corrections).existing();
    each(
        MENTIONS + existing.sql() + OF_EVENTS + IN_ORDER,
        Stream.concat(existing.values().stream(), among.stream()).toList(),
        row -> survey.mention(line(row)));
    each(
        PARTIES + THEIR_MENTIONS + NO_SPEAKERS + OF_EVENTS, among, row -> survey.party(party(row)));
    corrections.entrySet().stream()
        .filter(entry -> events.contains(entry.getKey()))
        .forEach(entry -> entry.getValue().forEach(survey::correction));
  }

  /** Tells every article. */
  void articles(Consumer<Survey.Article> taker) throws SQLException {
    each(ARTICLES, List.of(), row -> taker.accept(article(row)));
  }

  /** Returns the keys of the mentions that fulfil a query's conditions, in rising order. */
  long[] hits(EventQuery query) throws SQLException {
    Clause clause = Hits.of(query, connection, Corrected.in(connection), saying).mention();
    Keys keys = new Keys();
    each(
        "SELECT m.reading, m.ordinal FROM current_mentions m WHERE " + clause.sql() + IN_ORDER,
        clause.values(),
        row -> keys.add(key(row, "ordinal")));
    return keys.all();
  }

  private interface Taker {
    void take(Row row) throws SQLException;
  }

  private void each(String sql, List<?> values, Taker taker) throws SQLException {
    try (PreparedStatement statement = Sql.prepare(connection, sql, values)) {
      statement.setFetchSize(ROWS);
      try (ResultSet cells = statement.executeQuery()) {
        Row row = new Row(cells);
        while (cells.next()) {
          taker.take(row);
        }
      }
    }
  }

  private static long key(Row row, String mention) throws SQLException {
    return Survey.key(row.bigNumber("reading"), row.number(mention));
  }

  private Survey.Article article(Row row) throws SQLException {
    return new Survey.Article(
        texts.one(row.text("id")),
        row.maybeText("title"),
        maybeDays.one(row.maybeDay("published")),
        maybeTexts.one(row.maybeText("outlet")),
        publishers.one(
            new Survey.Publisher(row.maybeText("outlet_words"), row.text("source_words"))));
  }

  private Survey.Line line(Row row) throws SQLException {
    return new Survey.Line(
        key(row, "ordinal"),
        texts.one(row.text("event")),
        texts.one(row.text("document")),
        EventType.of(row.text("type")),
        Certainty.of(row.text("certainty")),
        maybeDays.one(row.maybeDay("first_day")),
        maybeDays.one(row.maybeDay("last_day")),
        locations.one(location(row)),
        both(row.maybeText("name_words"), row.maybeText("place_words")),
        numbers.one(row.maybeNumber("deaths")),
        row.real("confidence"));
  }

  private List<String> both(Optional<String> one, Optional<String> other) {
    return words.one(Stream.concat(one.stream(), other.stream()).toList());
  }

  private static Optional<Place.Location> location(Row row) throws SQLException {
    Optional<String> id = row.maybeText("location_id");
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Place.Location(
            id.get(),
            row.text("location_name"),
            row.real("latitude"),
            row.real("longitude"),
            row.text("location_country"),
            Place.Precision.valueOf(row.text("location_precision"))));
  }

  private Survey.Party party(Row row) throws SQLException {
    return new Survey.Party(
        key(row, "mention"),
        Role.of(row.text("role")) == Role.SOURCE,
        names.one(
            new Survey.Named(
                row.maybeText("identity_id"),
                row.maybeText("identity_name"),
                row.text("country"),
                Sector.of(row.text("sector")),
                both(row.maybeText("name_words"), row.maybeText("actor_words")))));
  }

  /** Values of which equal ones are one object, since there are many rows and few values. */
  private static final class Pool<T> {
    private final Map<T, T> known = new HashMap<>();

    T one(T value) {
      T before = known.putIfAbsent(value, value);
      return before == null ? value : before;
    }
  }

  /** A list of keys that grows. */
  private static final class Keys {
    private long[] keys = new long[1024];
    private int size;

    void add(long key) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
      }
      keys[size++] = key;
    }

    long[] all() {
      return Arrays.copyOf(keys, size);
    }
  }
}
