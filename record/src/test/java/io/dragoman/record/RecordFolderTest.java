package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.model.Event;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFolderTest {
  private static final String STEP = "ALTER TABLE documents ADD COLUMN note VARCHAR;\n";

  @TempDir private Path folder;

  private Path fill() {
    Path record = folder.resolve("some/record");
    try (EventRecord open = EventRecord.open(record)) {
      open.append(
          Samples.document("a"),
          List.of(Samples.attack("a", "1", Samples.day("2020"), Optional.empty())),
          Samples.READER);
    }
    return record;
  }

  private static Migrations oneMore(String step) {
    return new Migrations(
        Stream.concat(Migrations.known().scripts().stream(), Stream.of(step)).toList());
  }

  @Test
  void isMadeWithTheFoldersAboveItAndKeepsNoLogWhenClosed() throws Exception {
    try (Stream<Path> files = Files.list(fill())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("record.duckdb", "record.lock");
    }
  }

  @Test
  void isNotMadeByReading() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> EventRecord.openToRead(missing))
        .isInstanceOf(NotARecordException.class)
        .hasMessageContainingAll(missing.toString(), "nothing was read into it");
    assertThat(missing).doesNotExist();
  }

  @Test
  void refusesAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "text");
    assertThatThrownBy(() -> EventRecord.open(file))
        .isInstanceOf(NotARecordException.class)
        .hasMessageContainingAll(file.toString(), "it is a file");
  }

  @Test
  void refusesAFileThatIsNoDatabase() throws Exception {
    Files.writeString(folder.resolve("record.duckdb"), "no database at all");
    assertThatThrownBy(() -> EventRecord.open(folder))
        .isInstanceOf(NotARecordException.class)
        .hasMessageContaining("record.duckdb is no DuckDB database");
    assertThatThrownBy(() -> EventRecord.openToRead(folder))
        .isInstanceOf(NotARecordException.class);
  }

  @Test
  void refusesADatabaseOfSomethingElse() throws Exception {
    try (DuckDBConnection other = DuckDatabase.open(folder.resolve("record.duckdb"), false)) {
      Sql.run(other, "CREATE TABLE birds (name VARCHAR)");
    }
    assertThatThrownBy(() -> EventRecord.open(folder))
        .isInstanceOf(NotARecordException.class)
        .hasMessageContaining("schema_versions");
  }

  @Test
  void refusesANewerSchemaAndLeavesItAlone() {
    Path record = fill();
    int known = Migrations.known().scripts().size();
    new RecordFolder(record, oneMore(STEP), KeyGrouping::new).open().close();

    assertThatThrownBy(() -> EventRecord.open(record))
        .isInstanceOf(NewerRecordException.class)
        .hasMessageContainingAll(
            record.toString(), "schema version " + (known + 1), "up to " + known);
    assertThatThrownBy(() -> EventRecord.openToRead(record))
        .isInstanceOf(NewerRecordException.class);
  }

  @Test
  void takesTheStepsThatAnOlderSchemaLacks() throws Exception {
    Path record = fill();
    RecordFolder newer = new RecordFolder(record, oneMore(STEP), KeyGrouping::new);
    try (EventRecord open = newer.openToRead()) {
      assertThat(open.counts()).isEqualTo(new Counts(1, 1, 1));
      assertThat(open.document("a")).contains(Samples.document("a"));
    }
    try (DuckDBConnection database = DuckDatabase.open(record.resolve("record.duckdb"), true)) {
      assertThat(Migrations.version(database)).isEqualTo(Migrations.known().scripts().size() + 1);
      assertThat(Sql.number(database, "SELECT count(*) - count(note) FROM documents")).isEqualTo(1);
    }
  }

  @Test
  void readsWhatSchemaOneHolds() throws Exception {
    Path record = folder.resolve("old");
    Migrations first = new Migrations(Migrations.known().scripts().subList(0, 1));
    Files.createDirectories(record);
    try (DuckDBConnection old = DuckDatabase.open(record.resolve("record.duckdb"), false)) {
      first.apply(old);
      Sql.run(
          old,
          """
          INSERT INTO documents VALUES
            ('d', 'Rebels struck.', NULL, NULL, NULL, NULL, NULL, 'en', [], 'file');
          INSERT INTO readings VALUES (1, 'd', 'r', now());
          INSERT INTO mentions BY NAME SELECT 1 AS reading, 0 AS ordinal, 'm' AS id,
            'd' AS document, 'i' AS incident, 'ASSAULT' AS type, 'struck' AS trigger_text,
            7 AS trigger_begin, 13 AS trigger_end, 'UNKNOWN' AS date_basis, 'fact' AS certainty,
            false AS state, 0.9 AS confidence, 'Rebels struck.' AS sentence_text,
            0 AS sentence_begin, 14 AS sentence_end, 'r' AS reader""");
    }
    try (EventRecord open = EventRecord.open(record);
        Stream<Event> events = open.events(EventQuery.ALL)) {
      Mention mention = events.findFirst().orElseThrow().best();
      assertThat(mention.trigger().text()).isEqualTo("struck");
      assertThat(mention.instrument()).isEmpty();
      assertThat(mention.materiel()).isEmpty();
    }
  }

  @Test
  void countsWhatAnOlderSchemaHolds() throws Exception {
    Path record = folder.resolve("old");
    Files.createDirectories(record);
    try (DuckDBConnection old = DuckDatabase.open(record.resolve("record.duckdb"), false)) {
      new Migrations(Migrations.known().scripts().subList(0, 10)).apply(old);
      Sql.run(
          old,
          """
          INSERT INTO documents VALUES
            ('d', 'Rebels struck.', NULL, NULL, NULL, 'The Outlet', NULL, 'en', [], 'file');
          INSERT INTO readings VALUES (1, 'd', 'r', now());
          INSERT INTO mentions BY NAME
            SELECT 1 AS reading, ordinal, 'm' || ordinal AS id, 'd' AS document, type,
              'struck' AS trigger_text, 7 AS trigger_begin, 13 AS trigger_end, day AS happened,
              CAST(day AS DATE) AS first_day, CAST(day AS DATE) AS last_day, 'STATED' AS date_basis,
              'fact' AS certainty, false AS state, 0.9 AS confidence,
              'Rebels struck.' AS sentence_text, 0 AS sentence_begin, 14 AS sentence_end,
              'r' AS reader, true AS current, CAST(day AS DATE) AS group_day, event,
              false AS pinned, number AS event_number
            FROM (VALUES (0, 'ASSAULT', '2020-05-02', 'eaaaaaaaaab', 1),
              (1, 'AID', '2020-05-01', 'eaaaaaaaaab', 1), (2, 'AID', '2020-05-02', 'eaaaaaaaaac', 2))
              AS t(ordinal, type, day, event, number);
          UPDATE mentions SET place_text = 'Sirte', place_begin = 0, place_end = 5,
            place_reason = 'test', location_id = 'g:1', location_name = 'Surt', latitude = 31,
            longitude = 16, location_country = 'LBY', location_precision = 'CITY'
          WHERE ordinal = 0;
          INSERT INTO mention_actors
            SELECT 1, 1, role, 0, 'Fighters', 0, 8, country, 'GOV', NULL, NULL, 'test'
            FROM (VALUES ('source', 'TUR'), ('target', 'LBY')) AS t(role, country)""");
    }
    try (EventRecord open = EventRecord.open(record)) {
      assertThat(open.counts()).isEqualTo(new Counts(1, 3, 2));
      assertThat(open.tally(EventQuery.ALL, Breakdown.DAY))
          .containsExactly(
              new Tally("2020-05-01", new Counts(1, 1, 1)),
              new Tally("2020-05-02", new Counts(1, 2, 1)));
      assertThat(open.tally(EventQuery.ALL, Breakdown.MONTH))
          .containsExactly(new Tally("2020-05", new Counts(1, 3, 2)));
      assertThat(open.tally(EventQuery.ALL, Breakdown.TYPE))
          .containsExactly(
              new Tally("AID", new Counts(1, 2, 2)), new Tally("ASSAULT", new Counts(1, 1, 0)));
      assertThat(open.tally(EventQuery.ALL, Breakdown.DYAD))
          .containsExactly(
              new Tally("", new Counts(1, 2, 1)), new Tally("TUR-LBY", new Counts(1, 1, 1)));
      for (Condition condition :
          List.of(
              new Condition.OfType(Set.of(EventType.ASSAULT)),
              new Condition.OfCountry("LBY"),
              new Condition.OfDyad("TUR", "LBY"),
              new Condition.OfActor("fighters"),
              new Condition.AtPlace("SIRTE"),
              new Condition.AtPlace("g:1"))) {
        assertThat(open.count(EventQuery.ALL.where(condition))).isEqualTo(new Counts(1, 2, 1));
      }
      assertThat(open.count(EventQuery.ALL.where(new Condition.OfOutlet("the outlet"))))
          .isEqualTo(new Counts(1, 3, 2));
    }
  }

  @Test
  void takesAFailingStepNotAtAll() throws Exception {
    Path record = fill();
    RecordFolder broken =
        new RecordFolder(record, oneMore(STEP + "SELECT * FROM nothing;\n"), KeyGrouping::new);
    assertThatThrownBy(broken::open).isInstanceOf(RecordException.class);

    try (EventRecord open = EventRecord.open(record)) {
      assertThat(open.counts()).isEqualTo(new Counts(1, 1, 1));
    }
    try (DuckDBConnection database = DuckDatabase.open(record.resolve("record.duckdb"), true)) {
      String columns =
          "SELECT count(*) FROM duckdb_columns() WHERE table_name = 'documents'"
              + " AND column_name = 'note'";
      assertThat(Sql.number(database, columns)).isZero();
    }
  }
}
