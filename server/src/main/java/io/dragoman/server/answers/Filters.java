package io.dragoman.server.answers;

import io.dragoman.model.Certainty;
import io.dragoman.model.DaySpan;
import io.dragoman.model.DragomanException;
import io.dragoman.model.EventType;
import io.dragoman.model.QuadClass;
import io.dragoman.record.Condition;
import io.dragoman.record.EventQuery;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the filters of an address. */
public final class Filters {
  private static final String KEY = "key:";

  private final Map<String, List<String>> parameters;
  private EventQuery query = EventQuery.ALL;

  private Filters(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  /**
   * Returns the query that parameters ask for; those that are no filters are left aside.
   *
   * @throws Problem if a value is none of the filter's
   */
  public static EventQuery of(Map<String, List<String>> parameters) {
    Filters filters = new Filters(parameters);
    try {
      filters.read();
    } catch (DragomanException | IllegalArgumentException | DateTimeException e) {
      throw new Problem(400, "bad-filter", String.valueOf(e.getMessage()));
    }
    return filters.query;
  }

  private void read() {
    oneOf("type", EventType::of).ifPresent(set -> add(new Condition.OfType(set)));
    oneOf("quad", Filters::quad).ifPresent(set -> add(new Condition.OfQuad(set)));
    oneOf("certainty", Certainty::of).ifPresent(set -> add(new Condition.OfCertainty(set)));
    values("country").forEach(code -> add(new Condition.OfCountry(Params.country(code))));
    values("actor").forEach(name -> add(actor(name)));
    values("dyad").forEach(pair -> add(dyad(pair)));
    values("place").forEach(name -> add(new Condition.AtPlace(name)));
    values("outlet").forEach(name -> add(new Condition.OfOutlet(name)));
    values("since").forEach(day -> add(new Condition.Since(DaySpan.ofDate(day).first())));
    values("until").forEach(day -> add(new Condition.Until(DaySpan.ofDate(day).last())));
    values("text").forEach(words -> add(new Condition.Saying(words)));
    values("minConfidence").forEach(x -> add(new Condition.Confident(Double.parseDouble(x))));
  }

  private void add(Condition condition) {
    query = query.where(condition);
  }

  private List<String> values(String name) {
    return parameters.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
  }

  private <T> Optional<Set<T>> oneOf(String name, Function<String, T> reader) {
    Set<T> set =
        values(name).stream()
            .flatMap(value -> Arrays.stream(value.split(",", -1)))
            .map(reader)
            .collect(Collectors.toSet());
    return set.isEmpty() ? Optional.empty() : Optional.of(set);
  }

  private static QuadClass quad(String number) {
    return Arrays.stream(QuadClass.values())
        .filter(quad -> Integer.toString(quad.number()).equals(number))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("quad '" + number + "' is none of 1 to 4"));
  }

  /**
   * Returns the name in a filter that may be an actor's key.
   *
   * @param name as an address has it, e.g. "key:person:haftar" or "RUS MIL"
   */
  public static String plain(String name) {
    return name.startsWith(KEY) ? name.substring(KEY.length()) : name;
  }

  private static Condition actor(String name) {
    return name.startsWith(KEY) ? new Condition.OfKey(plain(name)) : new Condition.OfActor(name);
  }

  private static Condition dyad(String pair) {
    String[] sides = pair.split("\\|", -1);
    if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
      throw new IllegalArgumentException("dyad '" + pair + "' is not two divided by |");
    }
    return sides[0].startsWith(KEY) && sides[1].startsWith(KEY)
        ? new Condition.OfKeys(plain(sides[0]), plain(sides[1]))
        : new Condition.OfDyad(plain(sides[0]), plain(sides[1]));
  }
}
