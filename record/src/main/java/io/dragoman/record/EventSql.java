package io.dragoman.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The question for events in SQL. Its answer has a row for each actor and each materiel of each
 * mention, mentions of an event one after the other.
 *
 * @param hits a condition on a row m of current_mentions: any row for mentions, that which tells an
 *     event's first day for events
 * @param limit how many events at most
 */
record EventSql(Clause hits, long limit) {
  /** So many rows are fetched at once by a database that is told. */
  private static final int ROWS = 1000;

  /**
   * So many events are few: they are looked for first, and then the rows of their readings alone.
   */
  private static final int FEW = 1000;

  /** The columns of a mention's article, actors and materiel, after those of the mention. */
  private static final String PARTS =
      """
      parts AS (
        SELECT reading, mention, role, position, actor_text, actor_begin, actor_end, country, sector,
          identity_id, identity_name, reason, CAST(NULL AS VARCHAR) AS materiel_text,
          CAST(NULL AS INTEGER) AS materiel_begin, CAST(NULL AS INTEGER) AS materiel_end,
          CAST(NULL AS VARCHAR) AS kind, CAST(NULL AS INTEGER) AS count,
          CAST(NULL AS VARCHAR) AS status
        FROM mention_actors
        UNION ALL
        SELECT reading, mention, 'materiel', position, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
          materiel_text, materiel_begin, materiel_end, kind, count, status
        FROM mention_materiel)
      SELECT m.*, d.published, d.title, d.outlet, d.sources, o.origin, o.originals,
        a.role, a.position, a.actor_text,
        a.actor_begin, a.actor_end, a.country, a.sector, a.identity_id, a.identity_name, a.reason,
        a.materiel_text, a.materiel_begin, a.materiel_end, a.kind, a.count, a.status
      """;

  /** Of each event the mention with its first day, as {@link Leads} marks it. */
  private static final String CHOSEN =
      """
      SELECT m.event, m.first_day AS day FROM current_mentions m
      WHERE (m.leads & 1) > 0 AND :hits
      ORDER BY m.first_day NULLS LAST, m.event LIMIT :limit
      """;

  /** What belongs to the mentions m. */
  private static final String BESIDE =
      """
      JOIN documents d ON d.id = m.document
      LEFT JOIN origins o ON o.document = m.document
      LEFT JOIN parts a ON a.reading = m.reading AND a.mention = m.ordinal
      """;

  private static final String IN_ORDER =
      """
      ORDER BY c.day NULLS LAST, c.event, d.published NULLS LAST, m.document COLLATE "C",
        m.trigger_begin,
        m.reading, m.ordinal, a.role, a.position
      """;

  private static final String EVENTS =
      "WITH chosen AS ("
          + CHOSEN
          + "), "
          + PARTS
          + """
      FROM chosen c
      JOIN current_mentions m ON m.event = c.event
      """
          + BESIDE
          + IN_ORDER;

  private static final String READINGS =
      "SELECT DISTINCT m.reading FROM current_mentions m"
          + " WHERE m.event_number IN (SELECT unnest(?))";

  /** So many tables are read of some readings alone. */
  private static final int TABLES = 3;

  /** A first and a last number, by which a database leaves blocks out, and those between. */
  private static final String AMONG =
      " WHERE reading BETWEEN ? AND ? AND reading IN (SELECT unnest(?))";

  /**
   * Rows lie in the order of the readings, so that a database reads few blocks of each table; each
   * table is read for itself, since joined at once all of its columns would be.
   */
  private static final String OF_READINGS =
      """
      WITH read AS MATERIALIZED (SELECT * FROM mentions:among),
      acting AS MATERIALIZED (SELECT * FROM mention_actors:among),
      used AS MATERIALIZED (SELECT * FROM mention_materiel:among),
      told AS (SELECT * FROM read WHERE current AND event IN (SELECT unnest(?))),
      chosen AS (SELECT event, min(first_day) AS day FROM told GROUP BY event),
      """
              .replace(":among", AMONG)
          + PARTS
              .replace("FROM mention_actors", "FROM acting")
              .replace("FROM mention_materiel", "FROM used")
          + """
      FROM chosen c
      JOIN told m ON m.event = c.event
      """
          + BESIDE
          + IN_ORDER;

  private static final String MENTIONS =
      "WITH "
          + PARTS
          + "FROM mentions m\n"
          + BESIDE
          + """
      WHERE :hits
      ORDER BY m.group_day, m.reading, m.ordinal, a.role, a.position
      """;

  /** The events of a query. */
  static EventSql of(
      EventQuery query, Connection connection, Corrected corrected, Clause.Saying saying)
      throws SQLException {
    Hits hits = Hits.of(query, connection, corrected, saying);
    return new EventSql(
        hits.isOfEvents() ? hits.event() : Clause.both(hits.event(), oneOf(hits.mention())),
        query.limit().map(Integer::longValue).orElse(Long.MAX_VALUE));
  }

  /** Whether one mention of a mention's event fulfils a condition. */
  private static Clause oneOf(Clause hits) {
    return new Clause(
        "m.event_number IN (SELECT m.event_number FROM current_mentions m WHERE "
            + hits.sql()
            + ")",
        hits.values());
  }

  /** The events whose id, or a mention's id, begins with a text; a few more than one at most. */
  static EventSql ofId(String id) {
    return new EventSql(
        oneOf(new Clause("starts_with(m.event, ?) OR starts_with(m.id, ?)", List.of(id, id))), 10);
  }

  PreparedStatement prepareEvents(Connection database) throws SQLException {
    if (limit > FEW) {
      return prepare(database, limited(EVENTS));
    }
    return prepareEvents(
        database,
        Sql.list(
            database,
            limited(CHOSEN).replace(":hits", hits.sql()),
            row -> row.text("event"),
            hits.values().toArray()));
  }

  private String limited(String sql) {
    return sql.replace(":limit", Long.toString(limit));
  }

  /** Prepares the question for some events, by first day, then id. */
  static PreparedStatement prepareEvents(Connection database, Collection<String> ids)
      throws SQLException {
    String[] events = ids.toArray(String[]::new);
    Long[] numbers = ids.stream().flatMap(id -> EventIds.number(id).stream()).toArray(Long[]::new);
    Long[] readings =
        Sql.list(database, READINGS, row -> row.bigNumber("reading"), (Object) numbers)
            .toArray(Long[]::new);
    Long least = Arrays.stream(readings).min(Long::compare).orElse(0L);
    Long most = Arrays.stream(readings).max(Long::compare).orElse(0L);
    List<Object> among = List.of(least, most, readings);
    List<Object> values = new ArrayList<>();
    IntStream.range(0, TABLES).forEach(table -> values.addAll(among));
    values.add(events);
    return prepare(database, OF_READINGS, values);
  }

  /** Prepares the question for the mentions alone, by the day that they are grouped by. */
  PreparedStatement prepareMentions(Connection database) throws SQLException {
    return prepare(database, MENTIONS);
  }

  private PreparedStatement prepare(Connection database, String sql) throws SQLException {
    return prepare(database, sql.replace(":hits", hits.sql()), hits.values());
  }

  private static PreparedStatement prepare(Connection database, String sql, List<?> values)
      throws SQLException {
    PreparedStatement statement = Sql.prepare(database, sql, values);
    statement.setFetchSize(ROWS);
    return statement;
  }
}
