package io.dragoman.record;

import io.dragoman.model.Correction;
import io.dragoman.model.Correction.Field;
import io.dragoman.model.Facts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people set fields of events to, for filters that go by it: of several values of a field the
 * last counts. People correct few events, so they are looked at here and not in the database.
 */
final class Corrected {
  /** For each field the events where it is set, with the value. */
  private final Map<Field, Map<String, String>> values;

  private Corrected(Map<Field, Map<String, String>> values) {
    this.values = values;
  }

  /** Reads the corrections that count. */
  static Corrected in(Connection database) throws SQLException {
    return of(CorrectionReader.all(database));
  }

  /**
   * Arranges corrections.
   *
   * @param corrections those that count, by event, the earliest first
   */
  static Corrected of(Map<String, List<Correction>> corrections) {
    return new Corrected(
        corrections.values().stream()
            .flatMap(List::stream)
            .collect(
                Collectors.groupingBy(
                    Correction::field,
                    Collectors.toMap(
                        Correction::event, Correction::value, (earlier, later) -> later))));
  }

  /** Whether one of the fields is set anywhere. */
  boolean has(Field... fields) {
    return Stream.of(fields).anyMatch(values::containsKey);
  }

  /** What every event of a list fulfils: it is grouped, and nobody said that it is none. */
  Clause existing() {
    return none().length == 0
        ? new Clause("m.event_number IS NOT NULL", List.of())
        : new Clause(
            "m.event_number IS NOT NULL AND NOT (m.event_number IN (SELECT unnest(?)))",
            List.of((Object) none()));
  }

  /** The numbers of the events of which somebody said that they are none. */
  Long[] none() {
    return numbers(
        values.getOrDefault(Field.EVENT, Map.of()).entrySet().stream()
            .filter(set -> set.getValue().equals("false"))
            .map(Map.Entry::getKey));
  }

  /**
   * Returns a condition that goes by what people set the field to, where they did.
   *
   * @param clause the condition on a mention
   * @param holds the same on facts of which the field alone is set
   */
  Clause amend(Field field, Clause clause, Predicate<Facts> holds) {
    Map<String, String> set = values.getOrDefault(field, Map.of());
    if (set.isEmpty()) {
      return clause;
    }
    Stream<String> found =
        set.entrySet().stream()
            .filter(one -> holds.test(Amendment.alone(field, one.getValue())))
            .map(Map.Entry::getKey);
    List<Object> all = new ArrayList<>(clause.values());
    all.add(numbers(set.keySet().stream()));
    all.add(numbers(found));
    return new Clause(
        "(("
            + clause.sql()
            + " AND NOT (m.event_number IN (SELECT unnest(?))))"
            + " OR m.event_number IN (SELECT unnest(?)))",
        all);
  }

  /** Returns a condition that holds also wherever people set one of the fields. */
  Clause orSet(Clause clause, Field... fields) {
    Long[] set =
        numbers(
            Stream.of(fields)
                .flatMap(field -> values.getOrDefault(field, Map.of()).keySet().stream()));
    if (set.length == 0) {
      return clause;
    }
    List<Object> all = new ArrayList<>(clause.values());
    all.add(set);
    return new Clause(
        "(" + clause.sql() + " OR m.event_number IN (SELECT unnest(?)))", List.copyOf(all));
  }

  private static Long[] numbers(Stream<String> events) {
    return events.flatMap(event -> EventIds.number(event).stream()).toArray(Long[]::new);
  }
}
