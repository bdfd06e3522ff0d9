package io.dragoman.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts articles, mentions and events. An article has one reading that counts, so that readings,
 * which are numbers, stand for articles; an event counts where its mention is that {@link Leads}
 * marked, so that neither is told apart from others more than must be.
 */
final class Counting {
  private static final String COUNTED =
      """
      SELECT :key AS key, :articles AS articles, count(*) AS mentions,
        count(*) FILTER (WHERE (m.leads & :leads) > 0) AS events
      FROM current_mentions m
      """;

  /**
   * All events. An article's mentions count all or none, but for those of what somebody said is no
   * event: its articles alone are counted one by one.
   */
  private static final String ALL =
      "partly AS MATERIALIZED (SELECT reading FROM mentions WHERE event_number IN (SELECT unnest(?))),\n"
          + "counted AS (\n"
          + COUNTED.replace(":articles", "count(*) FILTER (WHERE :opens)")
          + "WHERE :event AND NOT (m.reading IN (SELECT reading FROM partly)) GROUP BY 1\n"
          + "UNION ALL\n"
          + COUNTED.replace(":articles", "count(DISTINCT m.reading)")
          + "WHERE :event AND m.reading IN (SELECT reading FROM partly) GROUP BY 1)\n";

  /** The events of which a mention fulfils something. */
  private static final String FOUND =
      "found AS MATERIALIZED"
          + " (SELECT DISTINCT m.event_number FROM current_mentions m WHERE :hits),\n"
          + "counted AS (\n"
          + COUNTED.replace(":articles", "count(DISTINCT m.reading)")
          + "JOIN found ON found.event_number = m.event_number WHERE :event GROUP BY 1)\n";

  /** The events that are told by what each of their mentions knows. */
  private static final String TOLD =
      "counted AS (\n"
          + COUNTED.replace(":articles", "count(DISTINCT m.reading)")
          + "WHERE :event GROUP BY 1)\n";

  private static final String SUMS =
      """
      CAST(coalesce(sum(articles), 0) AS BIGINT) AS articles,
        CAST(coalesce(sum(mentions), 0) AS BIGINT) AS mentions,
        CAST(coalesce(sum(events), 0) AS BIGINT) AS events
      FROM counted
      """;

  private static final String TALLIES =
      "SELECT coalesce(:text, '') AS key, articles, mentions, events FROM (SELECT key, "
          + SUMS
          + "GROUP BY key) AS summed ORDER BY coalesce(:text, '') COLLATE \"C\"";

  private final Connection connection;
  private final Clause.Saying saying;

  Counting(Connection connection, Clause.Saying saying) {
    this.connection = connection;
    this.saying = saying;
  }

  Counts count(EventQuery query) throws SQLException {
    Clause counted = counted(query, "1", "m.ordinal = 0", Breakdown.DAY.leads());
    return list(counted, "SELECT " + SUMS, Counting::counts).get(0);
  }

  List<Tally> tally(EventQuery query, Breakdown by) throws SQLException {
    Clause counted = counted(query, by.key(), "(m.opens & " + by.opens() + ") > 0", by.leads());
    return list(
        counted,
        TALLIES.replace(":text", by.text()),
        row -> new Tally(row.text("key"), counts(row)));
  }

  /**
   * Counts by a key.
   *
   * @param opens whether a mention is the first of its key in its article
   * @param leads what marks the mention by whose key an event counts
   */
  private Clause counted(EventQuery query, String key, String opens, int leads)
      throws SQLException {
    Corrected corrected = Corrected.in(connection);
    Hits hits = Hits.of(query, connection, corrected, saying);
    boolean all = query.conditions().isEmpty();
    List<Object> values = new ArrayList<>();
    if (all) {
      values.add(corrected.none());
      values.addAll(hits.event().values());
    } else if (!hits.isOfEvents()) {
      values.addAll(hits.mention().values());
    }
    values.addAll(hits.event().values());
    return new Clause(
        "WITH "
            + (all ? ALL : hits.isOfEvents() ? TOLD : FOUND)
                .replace(":key", key)
                .replace(":opens", opens)
                .replace(":leads", Integer.toString(leads))
                .replace(":hits", hits.mention().sql())
                .replace(":event", hits.event().sql()),
        values);
  }

  private <T> List<T> list(Clause counted, String select, Sql.Reading<T> reading)
      throws SQLException {
    return Sql.list(connection, counted.sql() + select, reading, counted.values().toArray());
  }

  private static Counts counts(Row row) throws SQLException {
    return new Counts(
        row.bigNumber("articles"), row.bigNumber("mentions"), row.bigNumber("events"));
  }
}
