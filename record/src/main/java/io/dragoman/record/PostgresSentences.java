package io.dragoman.record;

import io.dragoman.record.text.TextQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's own text search, so that a database needs no folder beside it. The words are those
 * of {@link io.dragoman.record.text.SentenceIndex}: cut at all that is no letter or digit, and
 * brought to the same stems by the same rules (Snowball's for English), none left out.
 */
final class PostgresSentences implements Sentences {
  /** Names of the configurations, as a person with psql sees them. */
  private static final String STEMS = "dragoman_stems";

  private static final String EXACT = "dragoman_words";

  /** What parts words. PostgreSQL would take "a-b" or "b.org" for one. */
  private static final String PARTING = "[!-/:-@[-`{-~‘-‟–—…«»]+";

  @Override
  public Clause saying(TextQuery query, Connection connection) {
    return clause(query);
  }

  private static Clause clause(TextQuery query) {
    return switch (query) {
      case TextQuery.Phrase phrase ->
          new Clause(
              words(STEMS) + " @@ phraseto_tsquery('" + STEMS + "', ?)",
              List.of(String.join(" ", phrase.words())));
      case TextQuery.Prefix prefix ->
          new Clause(
              words(EXACT) + " @@ to_tsquery('" + EXACT + "', ?)",
              List.of("'" + prefix.beginning() + "':*"));
      case TextQuery.All all -> joined(all.parts(), " AND ");
      case TextQuery.Any any -> joined(any.parts(), " OR ");
      case TextQuery.Not not -> {
        Clause part = clause(not.part());
        yield new Clause("NOT (" + part.sql() + ")", part.values());
      }
    };
  }

  private static Clause joined(List<TextQuery> parts, String word) {
    List<String> sql = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (TextQuery part : parts) {
      Clause clause = clause(part);
      sql.add(clause.sql());
      values.addAll(clause.values());
    }
    return new Clause("(" + String.join(word, sql) + ")", values);
  }

  private static String words(String configuration) {
    return vector(configuration, "m.sentence_text");
  }

  private static String vector(String configuration, String column) {
    return "to_tsvector('"
        + configuration
        + "'::regconfig, regexp_replace("
        + column
        + ", '"
        + PARTING
        + "', ' ', 'g'))";
  }

  /** Makes what the search needs, where it is not there. */
  static void prepare(Connection connection) throws SQLException {
    if (Sql.number(
            connection,
            "SELECT count(*) FROM pg_ts_config c JOIN pg_namespace n ON n.oid = c.cfgnamespace"
                + " WHERE c.cfgname = ? AND n.nspname = current_schema()",
            STEMS)
        == 0) {
      Sql.run(
          connection,
          "CREATE TEXT SEARCH DICTIONARY "
              + STEMS
              + " (TEMPLATE = pg_catalog.snowball, LANGUAGE = english)");
      configure(STEMS, STEMS, connection);
      configure(EXACT, "simple", connection);
    }
    index(STEMS, connection);
    index(EXACT, connection);
  }

  private static void configure(String name, String dictionary, Connection connection)
      throws SQLException {
    Sql.run(connection, "CREATE TEXT SEARCH CONFIGURATION " + name + " (COPY = pg_catalog.simple)");
    Sql.run(
        connection,
        "ALTER TEXT SEARCH CONFIGURATION "
            + name
            + " ALTER MAPPING FOR asciiword, word, numword WITH "
            + dictionary);
  }

  private static void index(String configuration, Connection connection) throws SQLException {
    Sql.run(
        connection,
        "CREATE INDEX IF NOT EXISTS mentions_"
            + configuration
            + " ON mentions USING gin ("
            + vector(configuration, "sentence_text")
            + ")");
  }
}
