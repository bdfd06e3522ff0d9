package io.dragoman.server.board;

import io.dragoman.record.Condition;
import io.dragoman.record.EventQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the page offers to choose from: the countries, actors, types and so on that most events
 * have. It is looked up before anybody chooses, so that the first who does waits neither for that
 * nor for code that has never run.
 */
final class Foresight {
  private static final int OFFERED = 20;

  private Foresight() {}

  /**
   * Returns the conditions that are offered.
   *
   * @param shown the state of the record that they are offered for
   */
  static Stream<Condition> offered(Shown shown) {
    Selection all = shown.select(EventQuery.ALL);
    List<Stream<Condition>> offered =
        List.of(
            most(all.count(Columns::countries), Condition.OfCountry::new),
            most(all.count(Columns::types), type -> new Condition.OfType(Set.of(type))),
            most(all.count(Columns::actors), who -> new Condition.OfKey(who.key())),
            most(all.count(Columns::quads), quad -> new Condition.OfQuad(Set.of(quad))),
            most(all.count(Columns::certainties), c -> new Condition.OfCertainty(Set.of(c))),
            most(all.count(Columns::outlets), Condition.OfOutlet::new));
    return offered.stream().flatMap(Function.identity());
  }

  private static <K> Stream<Condition> most(Map<K, Integer> counts, Function<K, Condition> made) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(OFFERED)
        .map(Map.Entry::getKey)
        .map(made);
  }
}
