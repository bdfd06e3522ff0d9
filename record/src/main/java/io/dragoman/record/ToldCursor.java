package io.dragoman.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks over the mentions of an answer to {@link EventSql}. Closes the statement in the end. */
final class ToldCursor implements AutoCloseable {
  private final PreparedStatement statement;
  private final ResultSet cells;
  private final Row row;
  private boolean hasRow;

  @SuppressWarnings("MustBeClosedChecker")
  ToldCursor(PreparedStatement statement) throws SQLException {
    this.statement = statement;
    cells = statement.executeQuery();
    row = new Row(cells);
    hasRow = cells.next();
  }

  /** Returns the next mention, empty at the end. */
  Optional<Told> next() throws SQLException {
    if (!hasRow) {
      return Optional.empty();
    }
    Told.Place place = new Told.Place(row.bigNumber("reading"), row.number("ordinal"));
    Optional<String> event = row.maybeText("event");
    boolean pinned = row.flag("pinned");
    var published = row.maybeDay("published");
    Optional<String> title = row.maybeText("title");
    String outlet = outlet(row);
    String origin = row.maybeText("origin").orElse(outlet);
    List<String> originals = row.maybeTexts("originals");
    MentionReader mention = new MentionReader(row);
    while (hasRow
        && row.bigNumber("reading") == place.reading()
        && row.number("ordinal") == place.ordinal()) {
      mention.add(row);
      hasRow = cells.next();
    }
    return Optional.of(
        new Told(
            mention.mention(), published, title, outlet, origin, originals, place, event, pinned));
  }

  /** Returns the next mentions of one event, none at the end. */
  List<Told> nextEvent() throws SQLException {
    List<Told> told = new ArrayList<>();
    String event = hasRow ? row.text("event") : "";
    while (hasRow && row.text("event").equals(event)) {
      told.add(next().orElseThrow());
    }
    return told;
  }

  /** Returns all that is left. */
  List<Told> rest() throws SQLException {
    List<Told> told = new ArrayList<>();
    for (Optional<Told> next = next(); next.isPresent(); next = next()) {
      told.add(next.get());
    }
    return told;
  }

  private static String outlet(Row row) throws SQLException {
    Optional<String> outlet = row.maybeText("outlet");
    if (outlet.isPresent()) {
      return outlet.get();
    }
    List<String> sources = row.texts("sources");
    return sources.isEmpty() ? row.text("document") : sources.get(0);
  }

  @Override
  public void close() throws SQLException {
    cells.close();
    statement.close();
  }
}
