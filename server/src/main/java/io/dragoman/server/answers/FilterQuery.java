package io.dragoman.server.answers;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.QuadClass;
import io.dragoman.outlook.watch.Filter;
import io.dragoman.record.Condition;
import io.dragoman.record.EventQuery;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns the filter of a watch into a query of the record. */
final class FilterQuery {
  private FilterQuery() {}

  static EventQuery of(Filter filter) {
    EventQuery query = EventQuery.ALL;
    for (Filter.Term term : filter.terms()) {
      query = query.where(condition(term));
    }
    return query;
  }

  private static Condition condition(Filter.Term term) {
    List<String> values = term.values();
    return switch (term.key()) {
      case TYPE -> new Condition.OfType(all(values, EventType::of));
      case QUAD -> new Condition.OfQuad(all(values, QuadClass::of));
      case CERTAINTY -> new Condition.OfCertainty(all(values, Certainty::of));
      case COUNTRY -> new Condition.OfCountry(term.value());
      case ACTOR -> new Condition.OfActor(term.value());
      case DYAD -> new Condition.OfDyad(values.getFirst(), values.getLast());
      case PLACE -> new Condition.AtPlace(term.value());
      case OUTLET -> new Condition.OfOutlet(term.value());
      case TEXT -> new Condition.Saying(term.value());
      case MIN_CONFIDENCE -> new Condition.Confident(Double.parseDouble(term.value()));
    };
  }

  private static <T> Set<T> all(List<String> codes, Function<String, T> reading) {
    return codes.stream().map(reading).collect(Collectors.toUnmodifiableSet());
  }
}
