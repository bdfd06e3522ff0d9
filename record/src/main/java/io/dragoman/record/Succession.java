package io.dragoman.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets the readings of another version of the reader take the place of those that count. A new
 * mention goes to the event of the old one whose trigger shares characters with its own: of the
 * same type rather than of another, and of those the one that shares most.
 */
final class Succession {
  private static final String WAITING =
      " FROM readings r WHERE r.number NOT IN (SELECT reading FROM takings)"
          + " AND r.number > (SELECT min(f.number) FROM readings f WHERE f.document = r.document)";

  private Succession() {}

  /** What a mention is about, in brief. */
  private record Brief(
      Told.Place place,
      String document,
      int begin,
      int end,
      String type,
      Optional<String> event,
      boolean pinned) {
    static Brief read(Row row) throws SQLException {
      return new Brief(
          new Told.Place(row.bigNumber("reading"), row.number("ordinal")),
          row.text("document"),
          row.number("trigger_begin"),
          row.number("trigger_end"),
          row.text("type"),
          row.maybeText("event"),
          row.flag("pinned"));
    }

    int shared(Brief other) {
      return Math.min(end, other.end) - Math.max(begin, other.begin);
    }
  }

  private record Match(Brief now, Brief before) {
    static final Comparator<Match> ORDER =
        Comparator.comparing((Match m) -> !m.now.type().equals(m.before.type()))
            .thenComparingInt(m -> -m.now.shared(m.before))
            .thenComparing(m -> m.now.document())
            .thenComparingInt(m -> m.now.place().ordinal())
            .thenComparingInt(m -> m.before.place().ordinal());
  }

  /** Returns the readings that wait to be taken. */
  static List<EventRecord.Waiting> waiting(Connection database) throws SQLException {
    return Sql.list(
        database,
        "SELECT r.reader, count(*) AS articles" + WAITING + " GROUP BY r.reader ORDER BY r.reader",
        row -> new EventRecord.Waiting(row.text("reader"), row.bigNumber("articles")));
  }

  /**
   * Takes the waiting readings of a version, inside the open transaction. The mentions that no
   * longer count are left for grouping to take out of their events.
   *
   * @param change the change that does it
   * @throws NoSuchEventException if there are none
   */
  static void take(Database database, long change, String reader) throws SQLException {
    Connection connection = database.connection();
    List<Long> readings =
        Sql.list(
            connection,
            "SELECT r.number" + WAITING + " AND r.reader = ? ORDER BY r.number",
            row -> row.bigNumber("number"),
            reader);
    if (readings.isEmpty()) {
      throw new NoSuchEventException("waiting reading of version", reader);
    }
    try (RowWriter rows = database.rows("takings")) {
      for (long reading : readings) {
        rows.begin().number(change).number(reading).end();
      }
    }
    String taken = "(SELECT reading FROM takings WHERE change = " + change + ")";
    String articles = "(SELECT document FROM readings WHERE number IN " + taken + ")";
    List<Brief> before = mentions(connection, "current AND document IN " + articles);
    List<Brief> now = mentions(connection, "reading IN " + taken);
    Sql.run(
        connection,
        "UPDATE mentions SET current = false WHERE current AND document IN " + articles);
    Sql.run(connection, "UPDATE mentions SET current = true WHERE reading IN " + taken);
    inherit(database, change, now, before);
  }

  private static List<Brief> mentions(Connection database, String which) throws SQLException {
    return Sql.list(
        database,
        "SELECT reading, ordinal, document, trigger_begin, trigger_end, type, event, pinned"
            + " FROM mentions WHERE "
            + which,
        Brief::read);
  }

  private static void inherit(Database database, long change, List<Brief> now, List<Brief> before)
      throws SQLException {
    Map<Told.Place, Optional<String>> free = new LinkedHashMap<>();
    Map<Told.Place, Optional<String>> pinned = new LinkedHashMap<>();
    for (Match match : matches(now, before)) {
      (match.before().pinned() ? pinned : free).put(match.now().place(), match.before().event());
    }
    Membership.write(database, change, pinned, true);
    Membership.write(database, change, free, false);
  }

  /** Pairs new mentions with old ones, each at most once. */
  private static List<Match> matches(List<Brief> now, List<Brief> before) {
    Map<String, List<Brief>> byDocument = new HashMap<>();
    before.forEach(
        brief -> byDocument.computeIfAbsent(brief.document(), d -> new ArrayList<>()).add(brief));
    List<Match> all = new ArrayList<>();
    for (Brief brief : now) {
      for (Brief other : byDocument.getOrDefault(brief.document(), List.of())) {
        if (brief.shared(other) > 0) {
          all.add(new Match(brief, other));
        }
      }
    }
    all.sort(Match.ORDER);
    Set<Told.Place> used = new HashSet<>();
    List<Match> matches = new ArrayList<>();
    for (Match match : all) {
      if (!used.contains(match.before().place()) && used.add(match.now().place())) {
        used.add(match.before().place());
        matches.add(match);
      }
    }
    return matches;
  }
}
