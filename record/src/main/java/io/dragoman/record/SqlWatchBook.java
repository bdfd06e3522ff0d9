package io.dragoman.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Watches and checks in the tables of a record. Shares the lock of its record. */
final class SqlWatchBook implements WatchBook {
  private static final String WATCHES =
      """
      SELECT w.number, w.made_at, w.author, w.name, w.wanted, w.since, e.ended_at
      FROM watches w
      LEFT JOIN (SELECT watch, min(made_at) AS ended_at FROM watch_ends GROUP BY watch) e
        ON e.watch = w.number
      ORDER BY w.number
      """;
  private static final String CHECKS =
      "SELECT number, made_at, day, snapshot FROM watch_checks WHERE number > ? ORDER BY number";
  private static final String FINDINGS =
      "SELECT check_number, watch, about, day, value, reason, events FROM watch_findings"
          + " WHERE check_number > ? ORDER BY check_number, watch, about, day, reason";

  private final Database database;
  private final Object lock;
  private final Supplier<String> snapshot;

  /**
   * @param lock what calls to the record wait for
   * @param snapshot gives the name of the record's state
   */
  SqlWatchBook(Database database, Object lock, Supplier<String> snapshot) {
    this.database = database;
    this.lock = lock;
    this.snapshot = snapshot;
  }

  private Connection connection() {
    return database.connection();
  }

  @Override
  public Watch add(String name, String condition, String author) {
    if (name.isBlank() || condition.isBlank() || author.isBlank()) {
      throw new IllegalArgumentException("a watch needs a name, a condition and an author");
    }
    return ask(
        () -> {
          long number = Sql.number(connection(), "SELECT max(number) FROM watches") + 1;
          long since = Sql.number(connection(), "SELECT max(number) FROM watch_checks");
          Sql.transaction(
              connection(),
              () -> {
                try (RowWriter rows = database.rows("watches")) {
                  rows.begin().number(number).now().text(author).text(name).text(condition);
                  rows.number(since).end();
                }
                return number;
              });
          return all().stream().filter(watch -> watch.number() == number).findFirst().orElseThrow();
        });
  }

  @Override
  public void remove(long number, String author) {
    ask(
        () -> {
          boolean there =
              all().stream().anyMatch(w -> w.number() == number && w.endedAt().isEmpty());
          if (!there) {
            throw new NoSuchEventException("watch", Long.toString(number));
          }
          return Sql.transaction(
              connection(),
              () -> {
                try (RowWriter rows = database.rows("watch_ends")) {
                  rows.begin().number(number).now().text(author).end();
                }
                return number;
              });
        });
  }

  @Override
  public List<Watch> all() {
    return ask(() -> Sql.list(connection(), WATCHES, SqlWatchBook::watch));
  }

  private static Watch watch(Row row) throws SQLException {
    return new Watch(
        row.bigNumber("number"),
        row.time("made_at"),
        row.text("author"),
        row.text("name"),
        row.text("wanted"),
        row.bigNumber("since"),
        row.maybeTime("ended_at"));
  }

  @Override
  public long write(LocalDate day, List<Sighting> sightings) {
    String state = snapshot.get();
    return ask(
        () -> {
          long number = Sql.number(connection(), "SELECT max(number) FROM watch_checks") + 1;
          return Sql.transaction(
              connection(),
              () -> {
                try (RowWriter rows = database.rows("watch_checks")) {
                  rows.begin().number(number).now().day(day).text(state).end();
                }
                try (RowWriter rows = database.rows("watch_findings")) {
                  for (Sighting found : sightings) {
                    rows.begin().number(number).number(found.watch()).text(found.about());
                    rows.day(found.day()).number(found.value()).text(found.reason());
                    rows.texts(found.events()).end();
                  }
                }
                return number;
              });
        });
  }

  @Override
  public List<Check> checks(long after) {
    return ask(
        () -> {
          Map<Long, List<Found>> found =
              Sql.list(connection(), FINDINGS, Found::read, after).stream()
                  .collect(Collectors.groupingBy(Found::check));
          return Sql.list(connection(), CHECKS, row -> check(row, found), after);
        });
  }

  private record Found(long check, Sighting sighting) {
    static Found read(Row row) throws SQLException {
      return new Found(
          row.bigNumber("check_number"),
          new Sighting(
              row.bigNumber("watch"),
              row.text("about"),
              row.maybeDay("day"),
              row.real("value"),
              row.text("reason"),
              row.texts("events")));
    }
  }

  private static Check check(Row row, Map<Long, List<Found>> found) throws SQLException {
    long number = row.bigNumber("number");
    return new Check(
        number,
        row.time("made_at"),
        row.maybeDay("day").orElseThrow(),
        row.text("snapshot"),
        found.getOrDefault(number, List.of()).stream().map(Found::sighting).toList());
  }

  private <T> T ask(Sql.Work<T> work) {
    synchronized (lock) {
      return Sql.asked(database, work);
    }
  }
}
