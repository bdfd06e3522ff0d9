package io.dragoman.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings the grouping up to date: goes through the days on which mentions came or went, and on as
 * long as that changes what later days find. Works within the open transaction.
 */
final class Regrouping {
  private static final int CHUNK_DAYS = 31;
  private static final String DIRTY =
      "(m.current AND m.event IS NULL) OR (NOT m.current AND m.event IS NOT NULL)";

  private static final String DAYLESS = "m.current AND m.group_day IS NULL";

  private final Database database;
  private final Grouping grouping;
  private final long change;
  private final Map<Told.Place, Optional<String>> moves = new LinkedHashMap<>();

  /**
   * @param change number of the change that the moves belong to
   */
  Regrouping(Database database, Grouping grouping, long change) {
    this.database = database;
    this.grouping = grouping;
    this.change = change;
  }

  /** Whether there is anything to do. */
  static boolean isNeeded(Connection database) throws SQLException {
    return Sql.number(
                database,
                "SELECT count(*) FROM (SELECT 1 FROM mentions m WHERE "
                    + DIRTY
                    + " OR ("
                    + DAYLESS
                    + ") LIMIT 1) AS found")
            > 0
        || Origins.isNeeded(database);
  }

  /** Groups, writes the moves and returns how many there are. */
  int run() throws SQLException {
    NavigableSet<LocalDate> dirty = dayless();
    dirty.addAll(dirtyDays());
    leave();
    Optional<LocalDate> next = dirty.isEmpty() ? Optional.empty() : Optional.of(dirty.first());
    while (next.isPresent()) {
      LocalDate stable = from(next.get(), dirty);
      next = Optional.ofNullable(dirty.higher(stable));
    }
    Membership.write(database, change, moves, false);
    return moves.size();
  }

  /** Works out the day of the mentions that have none yet, and returns these days. */
  private NavigableSet<LocalDate> dayless() throws SQLException {
    List<Told> told = mentions(new Clause(DAYLESS, List.of()));
    NavigableSet<LocalDate> days = new TreeSet<>();
    try (RowWriter rows = temporary("group_days", "reading BIGINT, ordinal INTEGER, day DATE")) {
      for (Told one : told) {
        rows.begin().number(one.place().reading()).number(one.place().ordinal());
        LocalDate day = day(one);
        rows.day(Optional.of(day)).end();
        days.add(day);
      }
    }
    Sql.run(
        database.connection(),
        "UPDATE mentions SET group_day = t.day FROM group_days t"
            + " WHERE mentions.reading = t.reading AND mentions.ordinal = t.ordinal");
    Sql.run(database.connection(), "DROP TABLE group_days");
    return days;
  }

  private RowWriter temporary(String name, String columns) throws SQLException {
    Sql.run(database.connection(), "CREATE TEMPORARY TABLE " + name + " (" + columns + ")");
    return database.rows(name);
  }

  private List<LocalDate> dirtyDays() throws SQLException {
    return Sql.list(
            database.connection(),
            "SELECT DISTINCT m.group_day AS day FROM mentions m"
                + " WHERE m.group_day IS NOT NULL AND ("
                + DIRTY
                + ")",
            row -> row.maybeDay("day"))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Mentions that no longer count leave their events. */
  private void leave() throws SQLException {
    for (Told told : mentions(new Clause("NOT m.current AND m.event IS NOT NULL", List.of()))) {
      moves.put(told.place(), Optional.empty());
    }
  }

  /** Groups from a day on until nothing later would change, and returns the last day grouped. */
  private LocalDate from(LocalDate first, NavigableSet<LocalDate> dirty) throws SQLException {
    int reach = grouping.reachDays();
    List<Told> held = between(first.minusDays(2L * reach), first.minusDays(1));
    Collection<List<Told>> before = byEvent(held);
    LocalDate day = first;
    while (true) {
      LocalDate end = isFar(day) ? day : day.plusDays(CHUNK_DAYS);
      List<Told> chunk = between(day, end);
      held = join(held, chunk);
      Collection<List<Told>> events = byEvent(held);
      Grouping.Run run = grouping.resume(day, before);
      for (Map.Entry<LocalDate, List<Told>> one : byDay(chunk).entrySet()) {
        run.add(one.getKey(), one.getValue());
        LocalDate near = dirty.higher(one.getKey().minusDays(reach));
        boolean isNear = near != null && !near.isAfter(end);
        if (!isNear && run.isAsBefore(events)) {
          settle(run.groups());
          return one.getKey();
        }
      }
      settle(run.groups());
      day = end.plusDays(1);
      LocalDate context = day.minusDays(2L * reach);
      before = run.groups().stream().filter(g -> !day(g.get(0)).isBefore(context)).toList();
      held = held.stream().filter(told -> !day(told).isBefore(context)).toList();
      if (isFar(end) || (chunk.isEmpty() && before.isEmpty())) {
        return end;
      }
    }
  }

  /** Whether a day is the one of the undated, behind which there are no others. */
  private static boolean isFar(LocalDate day) {
    return day.getYear() >= 9999;
  }

  private static List<Told> join(List<Told> some, List<Told> more) {
    List<Told> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static Collection<List<Told>> byEvent(List<Told> told) {
    Map<String, List<Told>> events = new TreeMap<>();
    for (Told one : told) {
      one.event().ifPresent(e -> events.computeIfAbsent(e, key -> new ArrayList<>()).add(one));
    }
    return events.values();
  }

  private NavigableMap<LocalDate, List<Told>> byDay(List<Told> told) {
    NavigableMap<LocalDate, List<Told>> days = new TreeMap<>();
    for (Told one : told) {
      days.computeIfAbsent(day(one), key -> new ArrayList<>()).add(one);
    }
    return days;
  }

  private LocalDate day(Told told) {
    return grouping.day(told.mention(), told.published());
  }

  private List<Told> between(LocalDate first, LocalDate last) throws SQLException {
    return mentions(new Clause("m.current AND m.group_day BETWEEN ? AND ?", List.of(first, last)));
  }

  private List<Told> mentions(Clause hits) throws SQLException {
    try (ToldCursor cursor =
        new ToldCursor(new EventSql(hits, 0).prepareMentions(database.connection()))) {
      return cursor.rest().stream().map(this::moved).toList();
    }
  }

  /** A mention as it stands after the moves made so far. */
  private Told moved(Told told) {
    Optional<String> event = moves.get(told.place());
    return event == null ? told : told.in(event);
  }

  private void settle(List<List<Told>> made) throws SQLException {
    List<List<Told>> groups =
        made.stream().map(group -> group.stream().map(this::moved).toList()).toList();
    Set<String> known = new HashSet<>();
    groups.forEach(group -> group.forEach(told -> told.event().ifPresent(known::add)));
    Map<String, Boolean> asked = new HashMap<>();
    List<String> ids =
        EventIds.of(groups, id -> known.contains(id) || asked.computeIfAbsent(id, this::isTaken));
    for (int g = 0; g < groups.size(); g++) {
      String id = ids.get(g);
      for (Told told : groups.get(g)) {
        if (!told.pinned() && !told.event().equals(Optional.of(id))) {
          moves.put(told.place(), Optional.of(id));
        }
      }
    }
  }

  private boolean isTaken(String id) {
    try {
      return Sql.number(database.connection(), "SELECT count(*) FROM mentions WHERE event = ?", id)
          > 0;
    } catch (SQLException e) {
      throw new RecordException(database.name(), e);
    }
  }
}
