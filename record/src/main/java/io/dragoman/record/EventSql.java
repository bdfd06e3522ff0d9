package io.dragoman.record;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * The question for events in SQL. Its answer has a row for each actor and each materiel of each
 * mention, mentions of an incident one after the other.
 *
 * @param hits a condition on a row m of current_mentions
 * @param limit how many incidents at most
 */
record EventSql(Clause hits, long limit) {
  private static final String SQL =
      """
      WITH hits AS (SELECT m.reading, m.ordinal, m.incident FROM current_mentions m WHERE :hits),
      chosen AS (
        SELECT incident, min(first_day) AS day FROM current_mentions
        WHERE incident IN (SELECT incident FROM hits)
        GROUP BY incident ORDER BY day NULLS LAST, incident LIMIT :limit),
      parts AS (
        SELECT * FROM mention_actors
        UNION ALL BY NAME
        SELECT reading, mention, 'materiel' AS role, position, materiel_text, materiel_begin,
          materiel_end, kind, count, status
        FROM mention_materiel)
      SELECT m.*, a.* EXCLUDE (reading, mention), h.reading IS NOT NULL AS asked
      FROM chosen c
      JOIN current_mentions m ON m.incident = c.incident
      JOIN documents d ON d.id = m.document
      LEFT JOIN hits h ON h.reading = m.reading AND h.ordinal = m.ordinal
      LEFT JOIN parts a ON a.reading = m.reading AND a.mention = m.ordinal
      ORDER BY c.day NULLS LAST, c.incident, d.published NULLS LAST, m.document, m.trigger_begin,
        m.ordinal, a.role, a.position
      """;

  static EventSql of(EventQuery query) {
    List<String> parts = new ArrayList<>(List.of("true"));
    List<Object> values = new ArrayList<>();
    for (Condition condition : query.conditions()) {
      Clause clause = Clause.of(condition);
      parts.add(clause.sql());
      values.addAll(clause.values());
    }
    return new EventSql(
        new Clause(String.join(" AND ", parts), values),
        query.limit().map(Integer::longValue).orElse(Long.MAX_VALUE));
  }

  /** The events whose id, or a mention's id, begins with a text; a few more than one at most. */
  static EventSql ofId(String id) {
    String incident = id.substring(0, Math.min(id.length(), Incident.ID_LENGTH));
    return new EventSql(
        new Clause("starts_with(m.incident, ?) OR starts_with(m.id, ?)", List.of(incident, id)),
        10);
  }

  PreparedStatement prepare(DuckDBConnection database) throws SQLException {
    PreparedStatement statement =
        database.prepareStatement(
            SQL.replace(":hits", hits.sql()).replace(":limit", Long.toString(limit)));
    int index = 0;
    for (Object value : hits.values()) {
      index++;
      switch (value) {
        case String[] texts -> statement.setArray(index, database.createArrayOf("VARCHAR", texts));
        case LocalDate day -> statement.setObject(index, day);
        default -> statement.setObject(index, value);
      }
    }
    return statement;
  }
}
