package io.dragoman.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The steps from an empty database to today's tables. Each step is taken once, wholly or not at
 * all.
 *
 * @param scripts SQL; the first leads to schema version 1, the next to version 2, and so on
 */
record Migrations(List<String> scripts) {
  private static final int LATEST = 12;

  /** The steps that this Dragoman knows. */
  static Migrations known() {
    return new Migrations(
        IntStream.rangeClosed(1, LATEST).mapToObj(v -> resource("V" + v + ".sql")).toList());
  }

  /** Returns a database's schema version, 0 where it has no table that tells. */
  static int version(Connection database) throws SQLException {
    String table =
        "FROM information_schema.tables WHERE table_name = 'schema_versions'"
            + " AND table_schema = current_schema()";
    if (Sql.number(database, "SELECT count(*) " + table) == 0) {
      return 0;
    }
    return (int) Sql.number(database, "SELECT max(version) FROM schema_versions");
  }

  /** Whether a database has yet to take a step. */
  boolean isBehind(Connection database, String record) throws SQLException {
    int version = version(database);
    if (version > scripts.size()) {
      throw new NewerRecordException(record, version, scripts.size());
    }
    return version < scripts.size();
  }

  /** Takes the steps that a database has yet to take. */
  void apply(Connection database) throws SQLException {
    Sql.run(
        database,
        "CREATE TABLE IF NOT EXISTS schema_versions"
            + " (version INTEGER PRIMARY KEY, since TIMESTAMPTZ NOT NULL)");
    for (int version = version(database) + 1; version <= scripts.size(); version++) {
      Sql.run(
          database,
          "BEGIN;\n"
              + scripts.get(version - 1)
              + ("INSERT INTO schema_versions VALUES (" + version + ", now());\nCOMMIT"));
    }
  }

  private static String resource(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " beside " + Migrations.class.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
