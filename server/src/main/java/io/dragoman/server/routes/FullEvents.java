package io.dragoman.server.routes;

import io.dragoman.model.Event;
import io.dragoman.record.Condition;
import io.dragoman.record.EventQuery;
import io.dragoman.record.EventRecord;
import io.dragoman.record.exports.FullEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events with all that the record holds of them, read from disk some at a time. */
final class FullEvents {
  private final EventRecord view;

  FullEvents(EventRecord view) {
    this.view = view;
  }

  /**
   * Returns the events of some ids, in the order of the ids; those that are no more are left out.
   */
  List<Event> of(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Event> events = new HashMap<>();
    view.events(ids).forEach(event -> events.put(event.id(), event));
    return ids.stream().flatMap(id -> Optional.ofNullable(events.get(id)).stream()).toList();
  }

  /** Returns the events that fulfil a condition. */
  List<Event> found(Condition condition) {
    try (Stream<Event> events = view.events(EventQuery.ALL.where(condition))) {
      return events.toList();
    }
  }

  /** Writes events as the export jsonl does. */
  List<ObjectNode> write(List<Event> events, String snapshot) {
    return FullEvent.json(events, snapshot, view::documents).stream()
        .map(json -> (ObjectNode) JsonMapper.shared().readTree(json))
        .toList();
  }

  /** Writes the mentions of events, each with the id of its event. */
  List<ObjectNode> mentions(List<Event> events, String snapshot) {
    List<ObjectNode> mentions = new ArrayList<>();
    for (ObjectNode event : write(events, snapshot)) {
      for (JsonNode mention : event.path("mentions")) {
        mentions.add(((ObjectNode) mention).put("event", event.path("id").asString()));
      }
    }
    return mentions;
  }
}
