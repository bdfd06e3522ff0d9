package io.dragoman.bench;

import io.dragoman.model.EventType;
import io.dragoman.model.codes.Countries;
import io.dragoman.model.codes.Country;
import io.dragoman.record.EventRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes a record of any size, to measure questions on: three mentions an article, ever more
 * articles a day from 2000 to 2025, every third mention a report of an incident told shortly
 * before. Who, where, which outlet and which words follow Zipf's law, since names in the news do.
 * The same number gives the same record.
 */
final class SyntheticRecord {
  private static final long SEED = 20261127;
  private static final int AN_ARTICLE = 3;
  private static final int WORDS = 30_000;
  private static final int PHRASES = 50_000;

  /** So many mentions are written at once; a multiple of those of an article. */
  private static final long BATCH = 900_000;

  /** Words of the news, among those made up, the frequent ones first. */
  private static final List<String> NEWS =
      List.of(
              "the of to in and a on said at for with that by from near after over as was were"
                  .split(" "),
              "government forces president minister army people killed attack officials city security"
                  .split(" "),
              "military troops police rebels talks border group fighters civilians ceasefire"
                  .split(" "),
              "offensive air strikes soldiers drone militia airport hospital sanctions hostages"
                  .split(" "))
          .stream()
          .flatMap(Arrays::stream)
          .toList();

  private static final List<String> NOUNS =
      List.of(
          "government",
          "army",
          "president",
          "officials",
          "forces",
          "foreign minister",
          "police",
          "troops",
          "rebels",
          "protesters",
          "parliament",
          "court",
          "navy",
          "opposition",
          "militia",
          "civilians",
          "journalists",
          "workers",
          "refugees",
          "students");

  private static final List<String> SECTORS =
      List.of(
          "GOV", "MIL", "GOV", "GOV", "MIL", "GOV", "COP", "MIL", "REB", "CVL", "LEG", "JUD", "MIL",
          "OPP", "REB", "CVL", "MED", "LAB", "REF", "EDU");

  private final Path folder;
  private final long mentions;

  /**
   * @param folder where the record goes
   * @param mentions how many mentions
   */
  SyntheticRecord(Path folder, long mentions) {
    this.folder = folder;
    this.mentions = mentions;
  }

  /** Makes the record where the folder has none. */
  void make() {
    Path file = folder.resolve("record.duckdb");
    if (Files.exists(file)) {
      return;
    }
    EventRecord.open(folder).close();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = database.createStatement()) {
      for (String sql : script()) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot make a record in " + folder, e);
    }
  }

  private List<String> script() {
    long articles = (mentions + AN_ARTICLE - 1) / AN_ARTICLE;
    List<String> script = new ArrayList<>();
    script.add("SET memory_limit = '3GB'");
    script.add("SET threads = 2");
    script.add(
        "CREATE TEMP MACRO u(i, salt) AS CAST(hash(i, salt) >> 11 AS DOUBLE) / 9007199254740992.0");
    script.add("CREATE TEMP MACRO zipf(x, n) AS CAST(floor(exp(x * ln(n))) AS INTEGER)");
    script.add("CREATE TEMP MACRO event_id(n) AS " + EVENT_ID);
    script.addAll(VOCABULARY);
    script.add("SET VARIABLE types = " + list(types()));
    script.add("SET VARIABLE codes = " + list(countries(Country::iso3)));
    script.add("SET VARIABLE names = " + list(countries(Country::name)));
    script.add("SET VARIABLE nouns = " + list(NOUNS));
    script.add("SET VARIABLE sectors = " + list(SECTORS));
    script.add(
        "CREATE TEMP MACRO published(k) AS DATE '2000-01-01' + CAST(9460 * pow(CAST(k AS DOUBLE) / "
            + articles
            + ", 0.6) AS INTEGER)");
    script.add(
        """
        INSERT INTO changes (number, made_at, author, kind, why, undoes)
        VALUES (1, TIMESTAMPTZ '2026-11-27 00:00:00+00', 'dragoman', 'group', 'grouped', NULL)
        """);
    for (long from = 0; from < mentions; from += BATCH) {
      script.addAll(batch(from, Math.min(from + BATCH, mentions)));
    }
    script.addAll(MARKS);
    script.addAll(derived());
    script.add("CHECKPOINT");
    return script;
  }

  /** The tables' rows of some mentions, in a transaction of their own. */
  private static List<String> batch(long from, long to) {
    long first = from / AN_ARTICLE;
    long end = (to + AN_ARTICLE - 1) / AN_ARTICLE;
    return Stream.of("BEGIN", DOCUMENTS, READINGS, MENTIONS, ACTORS, MEMBERSHIPS, "COMMIT")
        .map(sql -> sql.replace(":articles", first + ", " + end))
        .map(sql -> sql.replace(":mentions", from + ", " + to))
        .toList();
  }

  /** An event's id of its number, as the record makes them: ten letters of five bits. */
  private static final String EVENT_ID =
      IntStream.range(0, 10)
          .mapToObj(
              i ->
                  "substr('abcdefghijklmnopqrstuvwxyz234567', CAST((n >> %d) & 31 AS INTEGER) + 1, 1)"
                      .formatted(45 - 5 * i))
          .collect(Collectors.joining(" || ", "'e' || ", ""));

  /**
   * Words and phrases of four, as tables: to take an item of a long list, the database copies the
   * list for every two thousand rows.
   */
  private static final List<String> VOCABULARY =
      List.of(
          "CREATE TEMP TABLE words AS SELECT unnest(w) AS word, generate_subscripts(w, 1) AS i"
              + " FROM (SELECT "
              + list(words())
              + " AS w) t",
          "CREATE TEMP TABLE phrases AS SELECT k AS i, a.word || ' ' || b.word || ' ' || c.word"
              + " || ' ' || d.word AS phrase FROM range("
              + PHRASES
              + ") t(k)"
              + Stream.of("a", "b", "c", "d")
                  .map(w -> " JOIN words %1$s ON %1$s.i = zipf(u(k, '%1$s'), 30000)".formatted(w))
                  .collect(Collectors.joining())
              + " ORDER BY k");

  private static final String DOCUMENTS =
      """
      INSERT INTO documents (id, text, title, published, url, outlet, author, language, sources, origin)
      SELECT 'doc' || k, 'Text of ' || k, 'Title of ' || k, published(k), 'https://outlet.example/' || k,
        'Outlet ' || zipf(u(k, 1), 3000), NULL, 'en', [], 'made.jsonl:' || (k + 1)
      FROM range(:articles) t(k)
      """;

  private static final String READINGS =
      """
      INSERT INTO readings (number, document, reader, read_at)
      SELECT k + 1, 'doc' || k, 'synthetic', TIMESTAMPTZ '2026-11-27 00:00:00+00'
      FROM range(:articles) t(k)
      """;

  private static final String MEMBERSHIPS =
      """
      INSERT INTO memberships (change, reading, ordinal, event, pinned)
      SELECT 1, i // 3 + 1, CAST(i % 3 AS INTEGER), event, false
      FROM range(:mentions) t(i)
      JOIN mentions ON reading = i // 3 + 1 AND ordinal = CAST(i % 3 AS INTEGER)
      """;

  /** A third of the mentions tell again what one of the 300 before told. */
  private static final String TOLD =
      """
      told AS (
        SELECT i, i // 3 AS k, CAST(i % 3 AS INTEGER) AS n,
          CASE WHEN u(i, 2) < 0.35 THEN greatest(0, i - 1 - CAST(floor(300 * u(i, 3)) AS BIGINT))
            ELSE i END AS e
        FROM range(:mentions) t(i))
      """;

  private static final String MENTIONS =
      "INSERT INTO mentions (reading, ordinal, id, document, type, mode, trigger_text, trigger_begin,"
          + " trigger_end, place_text, place_begin, place_end, place_reason, location_id,"
          + " location_name, latitude, longitude, location_country, location_precision, happened,"
          + " first_day, last_day, date_basis, certainty, deaths, state, confidence, sentence_text,"
          + " sentence_begin, sentence_end, reader, current, group_day, event, pinned, event_number,"
          + " dyad) WITH "
          + TOLD
          + """
          , placed AS (
            SELECT *, CASE WHEN u(e, 12) < 0.7 THEN zipf(u(e, 13), 20000) END AS p,
              zipf(u(e, 14), len(getvariable('codes'))) AS c,
              CASE WHEN u(e, 11) < 0.93
                THEN published(e // 3) - CAST(floor(30 * pow(u(e, 10), 4)) AS INTEGER) END AS day
            FROM told),
          written AS (
            SELECT placed.*, concat_ws(' ', word, a.phrase, b.phrase, c.phrase, d.phrase)
              || CASE WHEN p IS NULL THEN '.' ELSE ' in Town ' || p || '.' END AS sentence
            FROM placed
            JOIN words ON words.i = zipf(u(placed.i, 20), 30000)
            JOIN phrases a ON a.i = hash(placed.i, 21) % 50000
            JOIN phrases b ON b.i = hash(placed.i, 22) % 50000
            JOIN phrases c ON c.i = hash(placed.i, 23) % 50000
            JOIN phrases d ON d.i = hash(placed.i, 24) % 50000)
          SELECT k + 1, n, 'm' || i, 'doc' || k,
            getvariable('types')[1 + CAST(floor(18 * pow(u(e, 15), 1.7)) AS INTEGER) % len(getvariable('types'))],
            NULL, 'struck', 7, 13,
            CASE WHEN p IS NOT NULL THEN 'Town ' || p END, CASE WHEN p IS NOT NULL THEN 0 END,
            CASE WHEN p IS NOT NULL THEN 5 + length(CAST(p AS VARCHAR)) END, CASE WHEN p IS NOT NULL THEN 'gazetteer' END,
            CASE WHEN p IS NOT NULL THEN 'g:' || p END, CASE WHEN p IS NOT NULL THEN 'Town ' || p END,
            CASE WHEN p IS NOT NULL THEN 60 * u(p, 16) END,
            CASE WHEN p IS NOT NULL THEN 100 * u(p, 17) END,
            CASE WHEN p IS NOT NULL THEN getvariable('codes')[zipf(u(p, 18), len(getvariable('codes')))] END,
            CASE WHEN p IS NOT NULL THEN 'CITY' END,
            CAST(day AS VARCHAR), day, day, CASE WHEN day IS NULL THEN 'UNKNOWN' ELSE 'REPORT' END,
            ['fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'future', 'asked', 'likely', 'negated', 'possible']
              [1 + CAST(floor(11 * u(i, 19)) AS INTEGER)],
            CASE WHEN u(e, 40) < 0.05 THEN zipf(u(i, 41), 200) END, false, 0.3 + 0.7 * u(i, 42),
            sentence, 0, length(sentence), 'synthetic', true, coalesce(day, DATE '9999-12-31'),
            event_id(hash(e) & 1125899906842623), false, CAST(hash(e) & 1125899906842623 AS BIGINT),
            CASE WHEN u(e, 53) < 0.95 AND u(e, 63) < 0.85
              THEN getvariable('codes')[zipf(u(e, 50), len(getvariable('codes')))] || '-'
                || getvariable('codes')[zipf(u(e, 60), len(getvariable('codes')))] END
          FROM written
          """;

  private static final String ACTORS =
      "INSERT INTO mention_actors (reading, mention, role, position, actor_text, actor_begin, actor_end,"
          + " country, sector, identity_id, identity_name, reason) WITH "
          + TOLD
          + """
          , sides AS (
            SELECT k, n, 'source' AS role, zipf(u(e, 50), len(getvariable('codes'))) AS c,
              zipf(u(e, 51), 20) AS s, u(i, 52) AS called FROM told WHERE u(e, 53) < 0.95
            UNION ALL
            SELECT k, n, 'target', zipf(u(e, 60), len(getvariable('codes'))), zipf(u(e, 61), 20),
              u(i, 62) FROM told WHERE u(e, 63) < 0.85
            UNION ALL
            SELECT k, n, 'speaker', zipf(u(e, 70), len(getvariable('codes'))), zipf(u(e, 71), 20),
              u(i, 72) FROM told WHERE u(i, 73) < 0.25),
          named AS (
            SELECT sides.*, CASE WHEN called < 0.4 THEN getvariable('names')[c]
              ELSE getvariable('names')[c] || ' ' || getvariable('nouns')[s] || ' ' || word
              END AS name
            FROM sides JOIN words ON words.i = 60 + zipf(called, 3000))
          SELECT k + 1, n, role, 0, name, 0, length(name),
            getvariable('codes')[c], getvariable('sectors')[s],
            CASE WHEN s = 1 THEN getvariable('codes')[c]
              WHEN s < 8 THEN getvariable('codes')[c] || '-' || s END,
            CASE WHEN s = 1 THEN getvariable('names')[c]
              WHEN s < 8 THEN getvariable('names')[c] || ' ' || getvariable('nouns')[s] END,
            'made'
          FROM named
          """;

  /** Marks the first mention of a kind in each reading, and the least of each event. */
  private static final List<String> MARKS =
      List.of(
          """
          UPDATE mentions SET leads = 0, opens = o.opens
          FROM (
            SELECT reading, ordinal, CAST(sum(kind) AS INTEGER) AS opens
            FROM (
              SELECT reading, ordinal, 0 AS kind FROM mentions
              UNION ALL
              SELECT reading, min(ordinal), 1 FROM mentions GROUP BY reading, first_day
              UNION ALL
              SELECT reading, min(ordinal), 2 FROM mentions
              GROUP BY reading, date_trunc('week', first_day)
              UNION ALL
              SELECT reading, min(ordinal), 4 FROM mentions
              GROUP BY reading, date_trunc('month', first_day)
              UNION ALL
              SELECT reading, min(ordinal), 8 FROM mentions
              GROUP BY reading, date_trunc('year', first_day)
              UNION ALL
              SELECT reading, min(ordinal), 16 FROM mentions GROUP BY reading, type
              UNION ALL
              SELECT reading, min(ordinal), 32 FROM mentions GROUP BY reading, dyad) AS kinds
            GROUP BY reading, ordinal) AS o
          WHERE o.reading = mentions.reading AND o.ordinal = mentions.ordinal
          """,
          """
          UPDATE mentions SET leads = 7
          FROM (SELECT event_number, min(reading * 65536 + ordinal) AS first FROM mentions GROUP BY 1) AS f
          WHERE mentions.event_number = f.event_number AND reading * 65536 + ordinal = f.first
          """);

  /** Names, their numbers and traits, worked out as an upgrade to schema version 12 does. */
  private static List<String> derived() {
    try (InputStream in = EventRecord.class.getResourceAsStream("V12.sql")) {
      if (in == null) {
        throw new IllegalStateException("no V12.sql beside " + EventRecord.class.getName());
      }
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(script.replaceAll("--.*", "").split(";"))
          .map(String::strip)
          .filter(sql -> sql.startsWith("INSERT") || sql.startsWith("UPDATE"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> types() {
    return List.of(EventType.values()).stream().map(Enum::name).toList();
  }

  private static List<String> countries(Function<Country, String> field) {
    return Countries.all().stream().map(field).toList();
  }

  /** Words that can be spoken, no two alike; those of the news come first. */
  private static List<String> words() {
    Random random = new Random(SEED);
    LinkedHashSet<String> words = new LinkedHashSet<>(NEWS);
    String[] heads = "b c d f g h k l m n p r s t v w br ch cl dr fr gr pl pr sh st tr".split(" ");
    String[] tails = "a e i o u an en er in on ar al or ist ent ing".split(" ");
    while (words.size() < WORDS) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 1 + random.nextInt(3); syllables >= 0; syllables--) {
        word.append(heads[random.nextInt(heads.length)])
            .append(tails[random.nextInt(tails.length)]);
      }
      words.add(word.toString());
    }
    return List.copyOf(words);
  }

  private static String list(List<String> texts) {
    return texts.stream()
        .map(text -> "'" + text.replace("'", "''") + "'")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** How large the record is on disk, in bytes. */
  long size() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it is made of, for the table. */
  String facts() {
    return String.format(Locale.ROOT, "%,d mentions, %d MB", mentions, size() >> 20);
  }
}
