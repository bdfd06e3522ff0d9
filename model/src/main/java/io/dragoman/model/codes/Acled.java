package io.dragoman.model.codes;

import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import io.dragoman.model.Sector;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What files laid out as ACLED's codebook says call events and actors, and our codes (tables
 * acled_events.tsv, acled_actors.tsv). It serves to read files that a user brings; our own codes
 * are never given these names.
 */
public final class Acled {
  private static final Map<String, Event> EVENTS = events();
  private static final Map<String, Sector> ACTORS = actors();

  /**
   * A sub-event type.
   *
   * @param eventType the type above it
   * @param name the sub-event type
   * @param type ours, empty where it tells of no event of ours
   * @param mode ours
   */
  public record Event(
      String eventType, String name, Optional<EventType> type, Optional<Mode> mode) {}

  private Acled() {}

  /** Returns all sub-event types. */
  public static Collection<Event> all() {
    return EVENTS.values();
  }

  /**
   * Returns the event of a sub-event type.
   *
   * @param name such as "Armed clash"
   */
  public static Optional<Event> event(String name) {
    return Optional.ofNullable(EVENTS.get(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * Returns the sector of a kind of actor.
   *
   * @param inter its number, 1 to 8, or its name
   */
  public static Optional<Sector> sector(String inter) {
    return Optional.ofNullable(ACTORS.get(inter.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Event> events() {
    Map<String, Event> events = new LinkedHashMap<>();
    for (CodeTable.Row row : CodeTable.rows("acled_events.tsv")) {
      Event event =
          new Event(
              row.cell(0),
              row.cell(1),
              row.maybe(2).map(EventType::of),
              row.maybe(3).map(Mode::of));
      CodeTable.put(events, event.name().toLowerCase(Locale.ROOT), event);
    }
    return events;
  }

  private static Map<String, Sector> actors() {
    Map<String, Sector> actors = new HashMap<>();
    for (CodeTable.Row row : CodeTable.rows("acled_actors.tsv")) {
      Sector sector = Sector.of(row.cell(2));
      CodeTable.put(actors, row.cell(0), sector);
      CodeTable.put(actors, row.cell(1).toLowerCase(Locale.ROOT), sector);
    }
    return actors;
  }
}
