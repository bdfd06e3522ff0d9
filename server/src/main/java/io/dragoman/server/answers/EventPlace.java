package io.dragoman.server.answers;

import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import io.dragoman.model.Place;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an event happened, by all its mentions: their places do not contradict each other. */
public final class EventPlace {
  private EventPlace() {}

  /** Returns the place that is on the map, else one that is named; the best mention's first. */
  public static Optional<Place> of(Event event) {
    return places(event)
        .filter(place -> place.location().isPresent())
        .findFirst()
        .or(() -> places(event).findFirst());
  }

  private static Stream<Place> places(Event event) {
    return Stream.concat(Stream.of(event.summary()), event.mentions().stream())
        .flatMap((Mention mention) -> mention.place().stream());
  }
}
