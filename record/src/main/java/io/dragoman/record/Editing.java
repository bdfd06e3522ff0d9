package io.dragoman.record;

import io.dragoman.model.Correction;
import io.dragoman.model.Event;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people change, as rows. Works within the open transaction. */
final class Editing {
  private static final Set<String> UNDOABLE = Set.of("correct", "merge", "split");
  private static final String BEFORE =
      """
      WITH steps AS (
        SELECT change, reading, ordinal,
          lag(event) OVER (PARTITION BY reading, ordinal ORDER BY change) AS was,
          lag(pinned) OVER (PARTITION BY reading, ordinal ORDER BY change) AS was_pinned
        FROM memberships)
      SELECT reading, ordinal, was, coalesce(was_pinned, false) AS was_pinned
      FROM steps WHERE change = ?
      """;

  /** Where a mention was. */
  private record Member(Told.Place place, Optional<String> event, boolean pinned) {
    static Member read(Row row) throws SQLException {
      return new Member(
          new Told.Place(row.bigNumber("reading"), row.number("ordinal")),
          row.maybeText("was"),
          row.flag("was_pinned"));
    }
  }

  private final Database database;
  private final long change;

  /**
   * @param change number of the change that is being made
   */
  Editing(Database database, long change) {
    this.database = database;
    this.change = change;
  }

  /** Writes who changes something and why. */
  void begin(String author, String kind, String why, Optional<Long> undoes) throws SQLException {
    if (why.isBlank() || author.isBlank()) {
      throw new IllegalArgumentException("a change needs an author and a reason");
    }
    try (RowWriter rows = database.rows("changes")) {
      rows.begin().number(change).now().text(author).text(kind).text(why);
      if (undoes.isPresent()) {
        rows.number(undoes.get().longValue()).end();
      } else {
        rows.nothing().end();
      }
    }
  }

  void correct(Event event, Correction.Field field, String value) throws SQLException {
    Amendment.apply(field, value, event.facts());
    try (RowWriter rows = database.rows("corrections")) {
      rows.begin().number(change).text(event.id()).text(field.code());
      rows.text(Amendment.canonical(field, value)).end();
    }
  }

  void merge(String into, List<String> others) throws SQLException {
    Map<Told.Place, Optional<String>> moves = new LinkedHashMap<>();
    for (Told told : told(into)) {
      moves.put(told.place(), Optional.of(into));
    }
    for (String other : others) {
      for (Told told : told(other)) {
        moves.put(told.place(), Optional.of(into));
      }
    }
    Membership.write(database, change, moves, true);
  }

  void split(String event, List<String> mentions) throws SQLException {
    Set<String> wanted = new HashSet<>(mentions);
    Map<Told.Place, Optional<String>> moves = new LinkedHashMap<>();
    String made = EventIds.of("split", event, Long.toString(change));
    int kept = 0;
    for (Told told : told(event)) {
      boolean goes = wanted.remove(told.mention().id());
      kept += goes ? 0 : 1;
      moves.put(told.place(), Optional.of(goes ? made : event));
    }
    if (!wanted.isEmpty()) {
      throw new NoSuchEventException("mention in event " + event, wanted.iterator().next());
    }
    if (kept == 0) {
      throw new IllegalArgumentException("event " + event + " would have no mention left");
    }
    Membership.write(database, change, moves, true);
  }

  void undo(long other) throws SQLException {
    Optional<String> kind = kind(other);
    if (kind.isEmpty() || !UNDOABLE.contains(kind.get()) || isUndone(other)) {
      throw new NoSuchEventException("correction, merge or split", Long.toString(other));
    }
    if (kind.get().equals("correct")) {
      return;
    }
    Map<Told.Place, Optional<String>> free = new LinkedHashMap<>();
    Map<Told.Place, Optional<String>> pinned = new LinkedHashMap<>();
    for (Member member : Sql.list(database.connection(), BEFORE, Member::read, other)) {
      (member.pinned() ? pinned : free).put(member.place(), member.event());
    }
    Membership.write(database, change, pinned, true);
    Membership.write(database, change, free, false);
  }

  private List<Told> told(String event) throws SQLException {
    Clause hits = new Clause("m.current AND m.event = ?", List.of(event));
    try (ToldCursor cursor =
        new ToldCursor(new EventSql(hits, 0).prepareMentions(database.connection()))) {
      return cursor.rest();
    }
  }

  private Optional<String> kind(long number) throws SQLException {
    return Sql.list(
            database.connection(),
            "SELECT kind FROM changes WHERE number = ?",
            row -> row.text("kind"),
            number)
        .stream()
        .findFirst();
  }

  private boolean isUndone(long number) throws SQLException {
    return Sql.number(
            database.connection(), "SELECT count(*) FROM changes WHERE undoes = ?", number)
        > 0;
  }
}
