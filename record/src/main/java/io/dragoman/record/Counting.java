package io.dragoman.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Counts articles, mentions and events. An article has one reading that counts, so that readings,
 * which are numbers, stand for articles; so do the numbers of events for their ids.
 */
final class Counting {
  private static final String ALL =
      """
      SELECT count(DISTINCT m.reading) AS articles, count(*) AS mentions,
        count(DISTINCT m.event_number) AS events
      FROM current_mentions m WHERE :hits
      """;
  private static final String COUNT =
      """
      WITH found AS MATERIALIZED (SELECT DISTINCT m.event_number FROM current_mentions m WHERE :hits)
      SELECT count(DISTINCT m.reading) AS articles, count(*) AS mentions,
        (SELECT count(*) FROM found) AS events
      FROM current_mentions m JOIN found ON found.event_number = m.event_number
      """;
  private static final String TALLY =
      """
      WITH found AS MATERIALIZED (SELECT DISTINCT m.event_number FROM current_mentions m WHERE :hits),
      told AS (
        SELECT m.reading, m.event_number, :key AS key
        FROM current_mentions m JOIN found ON found.event_number = m.event_number),
      firsts AS (SELECT event_number, min(key) AS key FROM told GROUP BY event_number),
      happened AS (SELECT key, count(*) AS events FROM firsts GROUP BY key),
      reported AS (
        SELECT key, count(DISTINCT reading) AS articles, count(*) AS mentions FROM told
        GROUP BY key),
      counted AS (
        SELECT r.key, r.articles, r.mentions, coalesce(h.events, 0) AS events
        FROM reported r LEFT JOIN happened h ON h.key IS NOT DISTINCT FROM r.key)
      SELECT coalesce(:text, '') AS key, articles, mentions, events FROM counted
      ORDER BY coalesce(:text, '') COLLATE "C"
      """;

  private final Connection connection;
  private final Clause.Saying saying;

  Counting(Connection connection, Clause.Saying saying) {
    this.connection = connection;
    this.saying = saying;
  }

  Counts count(EventQuery query) throws SQLException {
    Clause hits = EventSql.hits(query, Corrected.in(connection), saying);
    String sql = query.conditions().isEmpty() ? ALL : COUNT;
    return Sql.list(
            connection, sql.replace(":hits", hits.sql()), Counting::counts, hits.values().toArray())
        .get(0);
  }

  List<Tally> tally(EventQuery query, Breakdown by) throws SQLException {
    Clause hits = EventSql.hits(query, Corrected.in(connection), saying);
    return Sql.list(
        connection,
        TALLY.replace(":key", by.key()).replace(":text", by.text()).replace(":hits", hits.sql()),
        row -> new Tally(row.text("key"), counts(row)),
        hits.values().toArray());
  }

  private static Counts counts(Row row) throws SQLException {
    return new Counts(
        row.bigNumber("articles"), row.bigNumber("mentions"), row.bigNumber("events"));
  }
}
