package io.dragoman.record.exports;

import io.dragoman.model.Actor;
import io.dragoman.model.DaySpan;
import io.dragoman.model.Event;
import io.dragoman.model.Facts;
import io.dragoman.model.QuadClass;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;

/**
 * Who dealt with whom, and when: gathered event by event, asked for sorted. An event ties each of
 * its sources to each of its targets; parties that meet or agree, all of whom are sources, are tied
 * to each other, in no direction.
 */
final class Ties implements AutoCloseable {
  private final Scratch scratch;
  private final DuckDBAppender nodes;
  private final DuckDBAppender ties;

  Ties(Path file) throws IOException, SQLException {
    scratch = Scratch.beside(file);
    try {
      scratch.run(
          "CREATE TABLE appearances (id VARCHAR, label VARCHAR, country VARCHAR, sector VARCHAR,"
              + " first_day DATE, last_day DATE, slice VARCHAR);"
              + "CREATE TABLE ties (source VARCHAR, target VARCHAR, directed BOOLEAN,"
              + " quad VARCHAR, first_day DATE, last_day DATE, slice VARCHAR)");
      nodes = scratch.database().createAppender("appearances");
      ties = scratch.database().createAppender("ties");
    } catch (SQLException e) {
      scratch.close();
      throw e;
    }
  }

  /**
   * An actor.
   *
   * @param id its id
   * @param label its name
   * @param country ISO 3166-1 alpha-3, "" where it has none; several divided by "; "
   * @param sector its sector; several divided by "; "
   * @param days from its first to its last tie
   */
  record Node(String id, String label, String country, String sector, DaySpan days) {}

  /**
   * Days on which a number of events goes on.
   *
   * @param days the days
   * @param events how many events, 1 or more
   */
  record Spell(DaySpan days, int events) {}

  /**
   * All events of one quad class between two actors.
   *
   * @param source id of the doer
   * @param target id of the other
   * @param directed false for parties that meet or agree
   * @param quad the quad class
   * @param weight number of events
   * @param spells days that do not overlap, in order
   */
  record Edge(
      String source,
      String target,
      boolean directed,
      QuadClass quad,
      int weight,
      List<Spell> spells) {
    /** Returns from the first to the last day. */
    DaySpan days() {
      return new DaySpan(spells.get(0).days().first(), spells.get(spells.size() - 1).days().last());
    }
  }

  /** What is done with each node or edge. */
  @FunctionalInterface
  interface Taker<T> {
    void take(T item) throws IOException;
  }

  /** Adds an event; false where it ties nobody to anybody. */
  boolean add(Event event, DaySpan days, Optional<String> slice) throws SQLException {
    Facts facts = event.facts();
    boolean mutual = facts.targets().isEmpty();
    List<Actor> others = mutual ? facts.sources() : facts.targets();
    TreeMap<String, Actor> actors = new TreeMap<>();
    TreeMap<String, List<String>> pairs = new TreeMap<>();
    for (Actor source : facts.sources()) {
      for (Actor target : others) {
        String from = Actors.id(source);
        String to = Actors.id(target);
        if (!mutual || from.compareTo(to) < 0) {
          actors.putIfAbsent(from, source);
          actors.putIfAbsent(to, target);
          pairs.put(from + "\t" + to, List.of(from, to));
        }
      }
    }
    for (Actor actor : actors.values()) {
      appear(actor, days, slice);
    }
    for (List<String> pair : pairs.values()) {
      tie(pair, !mutual, facts.type().quadClass(), days, slice);
    }
    return !pairs.isEmpty();
  }

  private void appear(Actor actor, DaySpan days, Optional<String> slice) throws SQLException {
    nodes.beginRow();
    nodes.append(Actors.id(actor)).append(Actors.label(actor));
    nodes.append(Actors.country(actor).orElse("")).append(actor.code().sector().name());
    nodes.append(days.first()).append(days.last()).append(slice.orElse(""));
    nodes.endRow();
  }

  private void tie(
      List<String> pair, boolean directed, QuadClass quad, DaySpan days, Optional<String> slice)
      throws SQLException {
    ties.beginRow();
    ties.append(pair.get(0)).append(pair.get(1)).append(directed).append(quad.name());
    ties.append(days.first()).append(days.last()).append(slice.orElse(""));
    ties.endRow();
  }

  /** Makes all that was added so far answer questions. */
  void flush() throws SQLException {
    nodes.flush();
    ties.flush();
  }

  /** Returns the slices that hold events, in order. */
  List<String> slices() throws SQLException, IOException {
    List<String> slices = new ArrayList<>();
    scratch.each(
        "SELECT DISTINCT slice FROM ties WHERE slice <> '' ORDER BY slice",
        row -> slices.add(row.getString(1)));
    return slices;
  }

  /** Takes the nodes by id, of one slice or of all time. */
  void nodes(Optional<String> slice, Taker<Node> taker) throws SQLException, IOException {
    scratch.each(
        "SELECT id, min(label),"
            + " coalesce(string_agg(DISTINCT country, '; ' ORDER BY country)"
            + " FILTER (country <> ''), ''),"
            + " string_agg(DISTINCT sector, '; ' ORDER BY sector),"
            + " min(first_day), max(last_day) FROM appearances WHERE ? IN ('', slice)"
            + " GROUP BY id ORDER BY id",
        row ->
            taker.take(
                new Node(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    days(row, 5))),
        slice.orElse(""));
  }

  /** Takes the edges by source, target, direction and class, of one slice or of all time. */
  void edges(Optional<String> slice, Taker<Edge> taker) throws SQLException, IOException {
    EdgeGatherer gatherer = new EdgeGatherer(taker);
    scratch.each(
        "SELECT source, target, directed, quad, first_day, last_day, count(*) FROM ties"
            + " WHERE ? IN ('', slice) GROUP BY ALL"
            + " ORDER BY source, target, directed, quad, first_day, last_day",
        gatherer::add,
        slice.orElse(""));
    gatherer.finish();
  }

  /** Puts the rows of one edge together. */
  private static final class EdgeGatherer {
    private final Taker<Edge> taker;
    private final Spells spells = new Spells();
    private Optional<Edge> edge = Optional.empty();

    EdgeGatherer(Taker<Edge> taker) {
      this.taker = taker;
    }

    void add(ResultSet row) throws SQLException, IOException {
      Edge next =
          new Edge(
              row.getString(1),
              row.getString(2),
              row.getBoolean(3),
              QuadClass.valueOf(row.getString(4)),
              0,
              List.of());
      if (!edge.equals(Optional.of(next))) {
        finish();
        edge = Optional.of(next);
      }
      spells.add(days(row, 5), row.getInt(7));
    }

    void finish() throws IOException {
      if (edge.isPresent()) {
        Edge e = edge.get();
        taker.take(
            new Edge(e.source, e.target, e.directed, e.quad, spells.events(), spells.takeAll()));
      }
      edge = Optional.empty();
    }
  }

  private static DaySpan days(ResultSet row, int column) throws SQLException {
    return new DaySpan(
        row.getObject(column, LocalDate.class), row.getObject(column + 1, LocalDate.class));
  }

  @Override
  public void close() throws IOException, SQLException {
    try (scratch) {
      nodes.close();
      ties.close();
    }
  }
}
