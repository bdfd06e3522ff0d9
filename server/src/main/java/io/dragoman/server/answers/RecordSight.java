package io.dragoman.server.answers;

import io.dragoman.model.DaySpan;
import io.dragoman.model.Event;
import io.dragoman.outlook.deeds.Coverage;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.Theatre;
import io.dragoman.outlook.dyads.Outlook;
import io.dragoman.outlook.turns.War;
import io.dragoman.outlook.watch.Filter;
import io.dragoman.outlook.watch.Sight;
import io.dragoman.record.Condition;
import io.dragoman.record.EventQuery;
import io.dragoman.record.EventRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What watches are looked up in: a record. What is costly is read when it is first asked for. */
final class RecordSight implements Sight {
  private final EventRecord record;
  private final DeedSource source;
  private final LocalDate day;
  private Optional<Outlook> outlook = Optional.empty();
  private Optional<Coverage> coverage = Optional.empty();

  RecordSight(EventRecord record) {
    this.record = record;
    source = new DeedSource(record);
    day = source.lastDay();
  }

  @Override
  public LocalDate day() {
    return day;
  }

  @Override
  public Outlook outlook() {
    Outlook known = outlook.orElseGet(() -> source.outlook(day));
    outlook = Optional.of(known);
    return known;
  }

  @Override
  public Coverage coverage() {
    Coverage known = coverage.orElseGet(source::coverage);
    coverage = Optional.of(known);
    return known;
  }

  @Override
  public List<Deed> deeds(String party) {
    return source.deeds(party);
  }

  @Override
  public War war(Theatre theatre) {
    return source.war(theatre);
  }

  @Override
  public List<Event> events(Filter filter, LocalDate first, LocalDate last) {
    EventQuery query =
        FilterQuery.of(filter).where(new Condition.Since(first)).where(new Condition.Until(last));
    try (Stream<Event> events = record.events(query)) {
      return events.filter(event -> lies(event, first, last)).toList();
    }
  }

  private static boolean lies(Event event, LocalDate first, LocalDate last) {
    return DaySpan.of(event.facts().when())
        .filter(span -> !span.first().isBefore(first) && !span.last().isAfter(last))
        .isPresent();
  }
}
