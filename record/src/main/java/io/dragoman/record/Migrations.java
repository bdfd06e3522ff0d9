package io.dragoman.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.duckdb.DuckDBConnection;

/**
 * The steps from an empty database to today's tables. Each step is taken once, wholly or not at
 * all.
 *
 * @param scripts SQL; the first leads to schema version 1, the next to version 2, and so on
 */
record Migrations(List<String> scripts) {
  private static final int LATEST = 3;

  /** The steps that this Dragoman knows. */
  static Migrations known() {
    return new Migrations(
        IntStream.rangeClosed(1, LATEST).mapToObj(v -> resource("V" + v + ".sql")).toList());
  }

  /** Returns a database's schema version, 0 where it has no table that tells. */
  static int version(DuckDBConnection database) throws SQLException {
    String table = "FROM duckdb_tables() WHERE table_name = 'schema_versions'";
    if (Database.number(database, "SELECT count(*) " + table) == 0) {
      return 0;
    }
    return (int) Database.number(database, "SELECT max(version) FROM schema_versions");
  }

  /** Whether a database has yet to take a step. */
  boolean isBehind(DuckDBConnection database, Path folder) throws SQLException {
    int version = version(database);
    if (version > scripts.size()) {
      throw new NewerRecordException(folder, version, scripts.size());
    }
    return version < scripts.size();
  }

  /** Takes the steps that a database has yet to take. */
  void apply(DuckDBConnection database) throws SQLException {
    Database.run(
        database,
        "CREATE TABLE IF NOT EXISTS schema_versions"
            + " (version INTEGER PRIMARY KEY, since TIMESTAMPTZ NOT NULL)");
    for (int version = version(database) + 1; version <= scripts.size(); version++) {
      Database.run(
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
