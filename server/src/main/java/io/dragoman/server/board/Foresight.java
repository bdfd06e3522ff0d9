package io.dragoman.server.board;

import io.dragoman.record.Condition;
import io.dragoman.record.EventQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Works out behind all answers what the page offers to choose from, before anybody does: the
 * mentions of the countries, actors, types and so on that most events have. The first to choose
 * does not wait for code that has never run, either.
 */
final class Foresight implements AutoCloseable {
  private static final int OFFERED = 20;

  /** A state that is followed by the next within this is passed over. */
  private static final long REST_MILLIS = 1_000;

  private final Supplier<Shown> current;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(work -> Behind.thread("foresight", work));

  /**
   * @param current the state that is shown
   */
  Foresight(Supplier<Shown> current) {
    this.current = current;
  }

  /** Begins with the state that is shown now. */
  void begin() {
    String snapshot = current.get().snapshot();
    Future<?> unused = worker.schedule(() -> work(snapshot), REST_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void work(String snapshot) {
    Shown shown = current.get();
    if (shown.snapshot().equals(snapshot)) {
      offered(shown)
          .takeWhile(condition -> current.get().snapshot().equals(snapshot) && !worker.isShutdown())
          .forEach(shown::foresee);
    }
  }

  private static Stream<Condition> offered(Shown shown) {
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

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
