package io.dragoman.record;

import io.dragoman.model.Actor;
import io.dragoman.model.Document;
import io.dragoman.model.Place;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Gives numbers to the names of places, actors and outlets that mentions share, and writes new
 * ones. It knows those that came last; one that it has forgotten gets a further number.
 */
final class Vocabulary {
  private static final int KNOWN = 50_000;

  /** The tables of names. */
  private enum Table {
    PLACES,
    ACTORS,
    OUTLETS;

    String table() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record Name(Table table, List<Optional<String>> cells) {}

  private final Database database;
  private final Map<Table, Integer> last = new EnumMap<>(Table.class);
  private final Map<Name, Integer> fresh = new LinkedHashMap<>();
  private final Map<Name, Integer> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Name, Integer> eldest) {
          return size() > KNOWN;
        }
      };

  Vocabulary(Database database) {
    this.database = database;
  }

  int place(Place place) throws SQLException {
    Optional<Place.Location> location = place.location();
    return number(
        Table.PLACES,
        List.of(
            location.map(Place.Location::id),
            lower(location.map(Place.Location::name)),
            Optional.of(lower(place.span().text()))));
  }

  int actor(Actor actor) throws SQLException {
    return number(
        Table.ACTORS,
        List.of(
            Optional.of(actor.code().country()),
            Optional.of(actor.code().sector().name()),
            actor.identity().map(Actor.Identity::id),
            lower(actor.identity().map(Actor.Identity::name)),
            Optional.of(lower(actor.span().text()))));
  }

  int outlet(Document document) throws SQLException {
    return number(
        Table.OUTLETS,
        List.of(
            lower(document.outlet()), Optional.of(lower(String.join("|", document.sources())))));
  }

  /** In lower case letter by letter, as the databases have it. */
  private static String lower(String name) {
    return name.codePoints()
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Optional<String> lower(Optional<String> name) {
    return name.map(Vocabulary::lower);
  }

  private int number(Table table, List<Optional<String>> cells) throws SQLException {
    Name name = new Name(table, cells);
    Integer number = fresh.get(name);
    if (number == null) {
      number = known.get(name);
    }
    if (number == null) {
      number = last(table) + 1;
      last.put(table, number);
      fresh.put(name, number);
    }
    return number;
  }

  private int last(Table table) throws SQLException {
    Integer number = last.get(table);
    return number != null
        ? number
        : (int) Sql.number(database.connection(), "SELECT max(number) FROM " + table.table());
  }

  /** Writes the names that are new, within the open transaction. */
  void write() throws SQLException {
    Map<Table, List<Map.Entry<Name, Integer>>> byTable =
        fresh.entrySet().stream().collect(Collectors.groupingBy(one -> one.getKey().table()));
    for (Map.Entry<Table, List<Map.Entry<Name, Integer>>> some : byTable.entrySet()) {
      try (RowWriter rows = database.rows(some.getKey().table())) {
        for (Map.Entry<Name, Integer> one : some.getValue()) {
          rows.begin().number(one.getValue().intValue());
          for (Optional<String> cell : one.getKey().cells()) {
            rows.text(cell);
          }
          rows.end();
        }
      }
    }
    known.putAll(fresh);
    fresh.clear();
  }

  /** Forgets all numbers: those of a transaction that came to nothing are nowhere. */
  void forget() {
    last.clear();
    fresh.clear();
    known.clear();
  }
}
