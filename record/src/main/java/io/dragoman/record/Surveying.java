package io.dragoman.record;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.Place;
import io.dragoman.model.Sector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the rows of a {@link Survey} over one connection. */
final class Surveying {
  private static final int ROWS = 10_000;
  private static final String ARTICLES = "SELECT id, title, published, outlet FROM documents";
  private static final String MENTIONS =
      "SELECT m.reading, m.ordinal, m.event, m.document, m.type, m.certainty, m.first_day,"
          + " m.last_day, m.location_id, m.location_name, m.latitude, m.longitude,"
          + " m.location_country, m.location_precision, m.deaths, m.confidence"
          + " FROM current_mentions m WHERE :existing ORDER BY m.reading, m.ordinal";
  private static final String PARTIES =
      "SELECT reading, mention, role, identity_id, identity_name, country, sector"
          + " FROM mention_actors WHERE role <> 'speaker'";

  private final Connection connection;

  Surveying(Connection connection) {
    this.connection = connection;
  }

  void run(Survey survey) throws SQLException {
    each(ARTICLES, List.of(), row -> survey.article(article(row)));
    Clause existing = Corrected.in(connection).existing();
    each(MENTIONS.replace(":existing", existing.sql()), existing.values(), row -> survey.mention(line(row)));
    each(PARTIES, List.of(), row -> survey.party(party(row)));
    CorrectionReader.all(connection).values().forEach(all -> all.forEach(survey::correction));
  }

  /** Returns the keys of the mentions that fulfil a query's conditions, in rising order. */
  long[] hits(EventQuery query) throws SQLException {
    Clause clause = EventSql.hits(query, Corrected.in(connection));
    Keys keys = new Keys();
    each(
        "SELECT m.reading, m.ordinal FROM current_mentions m WHERE "
            + clause.sql()
            + " ORDER BY m.reading, m.ordinal",
        clause.values(),
        row -> keys.add(Survey.key(row.getLong(1), row.getInt(2))));
    return keys.all();
  }

  private interface Taker {
    void take(ResultSet row) throws SQLException;
  }

  private void each(String sql, List<?> values, Taker taker) throws SQLException {
    try (PreparedStatement statement = Sql.prepare(connection, sql, values)) {
      statement.setFetchSize(ROWS);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          taker.take(rows);
        }
      }
    }
  }

  private static Survey.Article article(ResultSet row) throws SQLException {
    return new Survey.Article(row.getString(1), text(row, 2), day(row, 3), text(row, 4));
  }

  private static Survey.Line line(ResultSet row) throws SQLException {
    int deaths = row.getInt(15);
    Optional<Integer> dead = row.wasNull() ? Optional.empty() : Optional.of(deaths);
    return new Survey.Line(
        Survey.key(row.getLong(1), row.getInt(2)),
        row.getString(3),
        row.getString(4),
        EventType.of(row.getString(5)),
        Certainty.of(row.getString(6)),
        day(row, 7),
        day(row, 8),
        location(row),
        dead,
        row.getDouble(16));
  }

  private static Optional<Place.Location> location(ResultSet row) throws SQLException {
    Optional<String> id = text(row, 9);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Place.Location(
            id.get(),
            row.getString(10),
            row.getDouble(11),
            row.getDouble(12),
            row.getString(13),
            Place.Precision.valueOf(row.getString(14))));
  }

  private static Survey.Party party(ResultSet row) throws SQLException {
    return new Survey.Party(
        Survey.key(row.getLong(1), row.getInt(2)),
        Role.of(row.getString(3)) == Role.SOURCE,
        text(row, 4),
        text(row, 5),
        row.getString(6),
        Sector.of(row.getString(7)));
  }

  private static Optional<String> text(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  /** A list of keys that grows. */
  private static final class Keys {
    private long[] keys = new long[1024];
    private int size;

    void add(long key) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
      }
      keys[size++] = key;
    }

    long[] all() {
      return Arrays.copyOf(keys, size);
    }
  }
}
