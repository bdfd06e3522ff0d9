package io.dragoman.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    try (RowWriter jobs = database.rows(connection, "jobs");
        RowWriter parts = database.rows(connection, "job_parts");
        RowWriter troubles = database.rows(connection, "job_troubles")) {
      jobs.begin().text(job.id()).text(job.kind().code()).text(job.state().code());
      jobs.time(job.made()).time(job.ended()).day(job.published()).text(job.message()).end();
      for (int i = 0; i < job.parts().size(); i++) {
        Part part = job.parts().get(i);
        parts.begin().text(job.id()).number(i).text(part.name()).text(part.source());
        parts.text(part.state().code()).number(part.articles()).number(part.held());
        parts.number(part.mentions()).number(part.failed()).end();
        for (int j = 0; j < part.troubles().size(); j++) {
          Trouble trouble = part.troubles().get(j);
          troubles.begin().text(job.id()).number(i).number(j).text(trouble.place());
          troubles.text(trouble.reason()).end();
        }
      }
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
