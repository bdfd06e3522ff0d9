package io.dragoman.record;

import io.dragoman.model.Event;
import io.dragoman.model.Facts;
import io.dragoman.model.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The mentions that share an incident, split into events by place.
 *
 * <p>While no more than one place is told, all are one event. Where places contradict each other,
 * each is an event, and the mentions without a place are one more, since nobody knows where they
 * belong. An event's id is the incident's, and four more characters where a place is told: so the
 * id of an event with a place never changes, and the id of one without a place goes on to lead to
 * the event that it becomes a part of, being the beginning of its id.
 *
 * @param id the incident
 * @param tellings its mentions, the first reported first
 */
record Incident(String id, List<Telling> tellings) {
  /** How long every id of an incident is. */
  static final int ID_LENGTH = 11;

  /**
   * A mention as the record holds it.
   *
   * @param mention the mention
   * @param site its place, where known
   * @param asked whether it fulfils the query
   */
  record Telling(Mention mention, Optional<String> site, boolean asked) {}

  /** Returns the events with at least one mention that was asked for, by id. */
  List<Event> askedEvents() {
    List<Event> events = new ArrayList<>();
    byEvent()
        .forEach(
            (event, group) -> {
              if (group.stream().anyMatch(Telling::asked)) {
                events.add(event(event, group));
              }
            });
    return events;
  }

  private Map<String, List<Telling>> byEvent() {
    Set<String> sites = new HashSet<>();
    tellings.forEach(telling -> telling.site().ifPresent(sites::add));
    Optional<String> only = sites.size() == 1 ? sites.stream().findAny() : Optional.empty();
    Map<String, List<Telling>> groups = new TreeMap<>();
    for (Telling telling : tellings) {
      String suffix = telling.site().or(() -> only).map(Incident::suffix).orElse("");
      groups.computeIfAbsent(id + suffix, key -> new ArrayList<>()).add(telling);
    }
    return groups;
  }

  private static String suffix(String site) {
    return Hash.of(site).substring(0, 4);
  }

  private static Event event(String id, List<Telling> group) {
    List<Mention> mentions = group.stream().map(Telling::mention).toList();
    long articles = mentions.stream().map(Mention::document).distinct().count();
    return new Event(
        id, Facts.of(Event.best(mentions)), mentions, (int) articles, (int) articles, List.of());
  }
}
