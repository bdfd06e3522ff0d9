package io.dragoman.record.exports;

import io.dragoman.model.Certainty;
import io.dragoman.model.DaySpan;
import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import java.util.EnumMap;

/** Counts the events that pass. */
final class Tally {
  private final SeenIds articles = new SeenIds();
  private final EnumMap<Certainty, Long> certainty = new EnumMap<>(Certainty.class);
  private long mentions;
  private long events;
  private long withoutDay;
  private long standing;

  void add(Event event) {
    events++;
    mentions += event.mentions().size();
    for (Mention mention : event.mentions()) {
      articles.add(mention.document());
    }
    certainty.merge(event.facts().certainty(), 1L, Long::sum);
    if (DaySpan.day(event.facts().when()).isEmpty()) {
      withoutDay++;
    }
    if (event.facts().state()) {
      standing++;
    }
  }

  long articles() {
    return articles.size();
  }

  long mentions() {
    return mentions;
  }

  long events() {
    return events;
  }

  long withoutDay() {
    return withoutDay;
  }

  long standing() {
    return standing;
  }

  EnumMap<Certainty, Long> certainty() {
    return new EnumMap<>(certainty);
  }
}
