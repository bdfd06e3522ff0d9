package io.dragoman.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Jobs in the tables of a record, over a connection of their own. */
final class SqlJobBook implements JobBook {
  private static final String JOBS =
      "SELECT id, kind, state, made_at, ended_at, published, message FROM jobs"
          + " ORDER BY made_at, id";
  private static final String PARTS =
      "SELECT job, position, name, source, state, articles, held, mentions, failed FROM job_parts"
          + " ORDER BY job, position";
  private static final String TROUBLES =
      "SELECT job, part, place, reason FROM job_troubles ORDER BY job, part, position";
  private static final List<String> TABLES =
      List.of(
          "DELETE FROM jobs WHERE id = ?",
          "DELETE FROM job_parts WHERE job = ?",
          "DELETE FROM job_troubles WHERE job = ?");

  private final Database database;
  private final Connection connection;

  /**
   * @param database the record's database, open to write
   */
  SqlJobBook(Database database) throws SQLException {
    this.database = database;
    connection = database.another();
  }

  private record PartOf(String job, int position, Part part) {}

  private record TroubleOf(String job, int part, Trouble trouble) {}

  @Override
  public synchronized List<Job> all() {
    return ask(
        () -> {
          Map<String, List<TroubleOf>> troubles =
              Sql.list(connection, TROUBLES, SqlJobBook::trouble).stream()
                  .collect(Collectors.groupingBy(TroubleOf::job));
          Map<String, List<PartOf>> parts =
              Sql.list(connection, PARTS, row -> part(row, troubles)).stream()
                  .collect(Collectors.groupingBy(PartOf::job));
          return Sql.list(connection, JOBS, row -> job(row, parts));
        });
  }

  private static TroubleOf trouble(Row row) throws SQLException {
    return new TroubleOf(
        row.text("job"),
        row.number("part"),
        new Trouble(row.maybeText("place"), row.text("reason")));
  }

  private static PartOf part(Row row, Map<String, List<TroubleOf>> troubles) throws SQLException {
    String job = row.text("job");
    int position = row.number("position");
    return new PartOf(
        job,
        position,
        new Part(
            row.text("name"),
            row.text("source"),
            State.valueOf(upper(row.text("state"))),
            row.number("articles"),
            row.number("held"),
            row.number("mentions"),
            row.number("failed"),
            troubles.getOrDefault(job, List.of()).stream()
                .filter(trouble -> trouble.part() == position)
                .map(TroubleOf::trouble)
                .toList()));
  }

  private static Job job(Row row, Map<String, List<PartOf>> parts) throws SQLException {
    String id = row.text("id");
    return new Job(
        id,
        Kind.valueOf(upper(row.text("kind"))),
        State.valueOf(upper(row.text("state"))),
        row.time("made_at"),
        row.maybeTime("ended_at"),
        row.maybeDay("published"),
        row.maybeText("message"),
        parts.getOrDefault(id, List.of()).stream().map(PartOf::part).toList());
  }

  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public synchronized void put(Job job) {
    ask(
        () ->
            transaction(
                () -> {
                  clear(job.id());
                  write(job);
                }));
  }

  @Override
  public synchronized void remove(String id) {
    ask(() -> transaction(() -> clear(id)));
  }

  private void clear(String id) throws SQLException {
    for (String table : TABLES) {
      Sql.run(connection, table, id);
    }
  }

  private void write(Job job) throws SQLException {
    Insert row = new Insert("jobs").text(job.id()).text(code(job.kind())).text(code(job.state()));
    row.time(job.made()).time(job.ended()).day(job.published()).text(job.message());
    row.run(connection);
    for (int i = 0; i < job.parts().size(); i++) {
      Part part = job.parts().get(i);
      Insert cells = new Insert("job_parts").text(job.id()).number(i).text(part.name());
      cells.text(part.source()).text(code(part.state())).number(part.articles());
      cells.number(part.held()).number(part.mentions()).number(part.failed()).run(connection);
      for (int j = 0; j < part.troubles().size(); j++) {
        Trouble trouble = part.troubles().get(j);
        Insert more = new Insert("job_troubles").text(job.id()).number(i).number(j);
        more.text(trouble.place()).text(trouble.reason()).run(connection);
      }
    }
  }

  /** A row that is added cell by cell. */
  private static final class Insert {
    private final StringBuilder cells = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final String table;

    Insert(String table) {
      this.table = table;
    }

    private Insert value(Optional<?> value, String type) {
      cells.append(cells.isEmpty() ? "" : ", ");
      cells.append(value.isPresent() ? "?" : "CAST(NULL AS " + type + ")");
      value.ifPresent(values::add);
      return this;
    }

    Insert text(String text) {
      return value(Optional.of(text), "VARCHAR");
    }

    Insert text(Optional<String> text) {
      return value(text, "VARCHAR");
    }

    Insert number(int number) {
      return value(Optional.of(number), "INTEGER");
    }

    Insert day(Optional<LocalDate> day) {
      return value(day, "DATE");
    }

    Insert time(Instant time) {
      return time(Optional.of(time));
    }

    Insert time(Optional<Instant> time) {
      Optional<OffsetDateTime> utc = time.map(at -> at.atOffset(ZoneOffset.UTC));
      return value(utc, "TIMESTAMPTZ");
    }

    void run(Connection connection) throws SQLException {
      Sql.run(connection, "INSERT INTO " + table + " VALUES (" + cells + ")", values.toArray());
    }
  }

  private interface Step {
    void take() throws SQLException;
  }

  private boolean transaction(Step step) throws SQLException {
    return Sql.transaction(
        connection,
        () -> {
          step.take();
          return true;
        });
  }

  private <T> T ask(Sql.Work<T> work) {
    return Sql.asked(database, work);
  }

  @Override
  public synchronized void close() {
    ask(
        () -> {
          connection.close();
          return true;
        });
  }
}
