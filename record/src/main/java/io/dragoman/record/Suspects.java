package io.dragoman.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out which articles must be compared with which: those that came and those behind them that
 * share a key with them, each with earlier articles that share a key with it. Both are bounded, so
 * that the work grows with the number of articles and not with its square: a key leads to the first
 * articles of each day alone. Holds temporary tables from {@link #choose} to {@link #close}.
 */
final class Suspects implements AutoCloseable {
  /** Every copy is of the days before it. */
  private static final String BACK =
      "(VALUES (0), (1), (2), (3), (4), (5), (6), (7)) AS back(days)";

  /** Articles a and b of one day: a is before b. */
  private static final String BEFORE =
      "((a.credits_agency AND NOT b.credits_agency) OR (a.credits_agency = b.credits_agency"
          + " AND a.document COLLATE \"C\" < b.document COLLATE \"C\"))";

  private static final String IN_ORDER = "credits_agency DESC, document COLLATE \"C\"";

  /** The articles of some days that a key leads to: of each day the first that have it. */
  private static final String FIRSTS =
      """
      WITH keyed AS MATERIALIZED (
        SELECT document, day, credits_agency, unnest(keys) AS key FROM sketches
        WHERE day BETWEEN :days),
      firsts AS (
        SELECT document, day, credits_agency, key FROM (
          SELECT k.*, row_number() OVER (PARTITION BY key, day ORDER BY :order) AS n FROM keyed k)
          AS ranked
        WHERE n <= 8)
      """
          .replace(":order", IN_ORDER);

  private static final String BEHIND =
      "INSERT INTO chosen "
          + FIRSTS.replace(":days", "CAST(? AS DATE) AND CAST(? AS DATE) + 7")
          + """
          , fresh AS (
            SELECT f.* FROM firsts f JOIN arrived c ON c.document = f.document
            WHERE c.place BETWEEN ? AND ?)
          SELECT DISTINCT b.document, b.day, b.credits_agency
          FROM keyed b JOIN :back ON true
          JOIN fresh a ON a.key = b.key AND a.day = b.day - back.days
          WHERE (back.days > 0 OR :before) AND b.document NOT IN (SELECT document FROM chosen)
          """
              .replace(":back", BACK)
              .replace(":before", BEFORE);

  /** Whether there is anyone who could be behind. */
  private static final String OTHERS =
      "SELECT count(*) FROM sketches WHERE day BETWEEN CAST(? AS DATE) AND CAST(? AS DATE) + 7"
          + " AND document NOT IN (SELECT document FROM chosen)";

  private static final String PAIRS =
      FIRSTS.replace(":days", "CAST(? AS DATE) - 7 AND CAST(? AS DATE)")
          + """
          , shared AS (
            SELECT b.document, a.document AS other, count(*) AS keys
            FROM keyed b JOIN compared c ON c.document = b.document JOIN :back ON true
            JOIN firsts a ON a.key = b.key AND a.day = b.day - back.days
            WHERE c.place BETWEEN ? AND ? AND (back.days > 0 OR :before)
            GROUP BY b.document, a.document),
          likeliest AS (
            SELECT document, other, row_number() OVER (
              PARTITION BY document ORDER BY keys DESC, other COLLATE "C") AS n
            FROM shared)
          SELECT c.document, l.other FROM compared c
          LEFT JOIN likeliest l ON l.document = c.document AND l.n <= 20
          WHERE c.place BETWEEN ? AND ? ORDER BY c.place, l.n
          """
              .replace(":back", BACK)
              .replace(":before", BEFORE);

  private final Connection connection;

  Suspects(Connection connection) {
    this.connection = connection;
  }

  /**
   * Articles that follow each other.
   *
   * @param begin number of the first
   * @param end number of the last
   * @param from day of the first
   * @param to day of the last
   */
  record Batch(long begin, long end, LocalDate from, LocalDate to) {}

  /**
   * Finds out who is to be compared, once all sketches are there.
   *
   * @param atOnce how many of those that came are looked behind at once
   */
  void choose(int atOnce) throws SQLException {
    make(
        "chosen",
        "SELECT s.document, s.day, s.credits_agency FROM origins o"
            + " JOIN sketches s ON s.document = o.document WHERE o.origin IS NULL");
    number("arrived");
    for (Batch batch : batches("arrived", atOnce)) {
      if (Sql.number(connection, OTHERS, batch.from(), batch.to()) > 0) {
        Sql.run(connection, BEHIND, batch.from(), batch.to(), batch.begin(), batch.end());
      }
    }
    number("compared");
  }

  private void make(String table, String rows) throws SQLException {
    Sql.run(connection, "CREATE TEMPORARY TABLE " + table + " AS " + rows);
  }

  private void number(String table) throws SQLException {
    make(
        table,
        "SELECT document, day, row_number() OVER (ORDER BY day, "
            + IN_ORDER
            + ") AS place FROM chosen");
  }

  /** Returns those who are to be compared, in order. */
  List<Batch> batches(int atOnce) throws SQLException {
    return batches("compared", atOnce);
  }

  private List<Batch> batches(String table, int atOnce) throws SQLException {
    return Sql.list(
        connection,
        "SELECT min(place) AS first, max(place) AS last, min(day) AS earliest, max(day) AS latest"
            + (" FROM "
                + table
                + " GROUP BY place - 1 - (place - 1) % "
                + atOnce
                + " ORDER BY first"),
        row ->
            new Batch(
                row.bigNumber("first"),
                row.bigNumber("last"),
                row.maybeDay("earliest").orElseThrow(),
                row.maybeDay("latest").orElseThrow()));
  }

  /** Returns the articles of a batch in order, each with those that it may be a copy of. */
  Map<String, List<String>> of(Batch batch) throws SQLException {
    Map<String, List<String>> pairs = new LinkedHashMap<>();
    Sql.list(
        connection,
        PAIRS,
        row -> {
          List<String> others = pairs.computeIfAbsent(row.text("document"), d -> new ArrayList<>());
          return row.maybeText("other").map(others::add);
        },
        batch.from(),
        batch.to(),
        batch.begin(),
        batch.end(),
        batch.begin(),
        batch.end());
    return pairs;
  }

  @Override
  public void close() throws SQLException {
    for (String table : List.of("chosen", "arrived", "compared")) {
      Sql.run(connection, "DROP TABLE IF EXISTS " + table);
    }
  }
}
