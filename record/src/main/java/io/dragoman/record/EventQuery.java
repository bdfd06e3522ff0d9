package io.dragoman.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which events to show: those of which one mention fulfils every condition. An event is always
 * shown whole, with all its mentions.
 *
 * @param conditions the conditions
 * @param limit how many events at most, 1 or more; empty for all
 */
public record EventQuery(List<Condition> conditions, Optional<Integer> limit) {
  /** Every event. */
  public static final EventQuery ALL = new EventQuery(List.of(), Optional.empty());

  /** Checks the limit. */
  public EventQuery {
    conditions = List.copyOf(conditions);
    if (limit.isPresent() && limit.get() < 1) {
      throw new IllegalArgumentException("limit " + limit.get());
    }
  }

  /**
   * Returns this query with one more condition.
   *
   * @param condition the condition
   */
  public EventQuery where(Condition condition) {
    return new EventQuery(Stream.concat(conditions.stream(), Stream.of(condition)).toList(), limit);
  }

  /**
   * Returns this query with a limit.
   *
   * @param events how many events at most, 1 or more
   */
  public EventQuery first(int events) {
    return new EventQuery(conditions, Optional.of(events));
  }
}
