package io.dragoman.server.routes;

import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.dyads.Outcome;
import io.dragoman.outlook.dyads.Outlook;
import io.dragoman.outlook.dyads.RecordBacktest;
import io.dragoman.server.answers.DeedSource;
import io.dragoman.server.answers.Problem;
import io.dragoman.server.board.Behind;
import io.dragoman.server.board.Shown;
import io.dragoman.server.board.Slow;
import io.dragoman.server.board.State;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * What was learnt from the record: at the start and after changes, behind the answers, so that
 * nobody waits for it who does not ask before the first was learnt. Safe for use by several
 * threads.
 */
public final class LearntOutlook implements AutoCloseable {
  /** How many years are measured; all before are learnt from. */
  private static final int YEARS = 3;

  private static final long PATIENCE = Duration.ofSeconds(20).toMillis();

  private final State state;
  private final Slow<Scope, Outlook> outlooks;
  private final Map<Outcome, Measuring> measured = new ConcurrentHashMap<>();
  private final ExecutorService measurer =
      Executors.newSingleThreadExecutor(work -> Behind.thread("dragoman-outlook", work));

  /**
   * @param state what is shown
   */
  public LearntOutlook(State state) {
    this.state = state;
    outlooks = new Slow<>(state, "dragoman-learning", 1, (shown, scope) -> learn(shown));
    learnSoon(state.shown());
    state.listen(this::learnSoon);
  }

  private void learnSoon(Shown shown) {
    if (shown.hasEvents()) {
      outlooks.soon(Scope.RECORD);
    }
  }

  /** What is learnt from; there is one outlook over all of it. */
  private enum Scope {
    RECORD
  }

  /**
   * An outlook.
   *
   * @param snapshot the state of the record that it was learnt from
   * @param outlook what was learnt, to be asked by one at a time
   */
  record Learnt(String snapshot, Outlook outlook) {
    /** Returns the last day that is known. */
    LocalDate day() {
      return outlook.day();
    }

    /** Asks it something. */
    <T> T ask(Function<Outlook, T> question) {
      synchronized (outlook) {
        return question.apply(outlook);
      }
    }
  }

  /** Returns the outlook, learnt now where there is none of an earlier state. */
  Learnt outlook() {
    Slow.Answer<Outlook> learnt = outlooks.get(Scope.RECORD);
    return new Learnt(learnt.snapshot(), learnt.value());
  }

  private Outlook learn(Shown shown) {
    DeedSource source = Served.source(state, shown);
    return source.outlook(source.lastDay());
  }

  /**
   * How forecasts of the record's last years came out.
   *
   * @param snapshot the state of the record that was measured
   * @param firstYear the first year
   * @param lastYear the last year
   * @param all all years together
   */
  record Measured(String snapshot, int firstYear, int lastYear, RecordBacktest.Year all) {}

  private record Measuring(String snapshot, Future<Measured> result, long fresh) {
    boolean isFresh(String shown) {
      return snapshot.equals(shown) || !result.isDone() || fresh - System.nanoTime() > 0;
    }
  }

  /**
   * Returns how forecasts of an outcome came out.
   *
   * @throws Problem if it is still being measured, or the record has too few years
   */
  Measured reliability(Outcome outcome) {
    String shown = state.shown().snapshot();
    Measuring measuring =
        measured.compute(
            outcome,
            (key, known) ->
                known != null && known.isFresh(shown)
                    ? known
                    : new Measuring(
                        shown,
                        measurer.submit(() -> measure(shown, outcome)),
                        System.nanoTime() + Duration.ofMinutes(10).toNanos()));
    try {
      return measuring.result().get(PATIENCE, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new Problem(503, "busy", "it is being measured; ask again in a minute");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem(503, "busy", "the server ends");
    } catch (ExecutionException e) {
      measured.remove(outcome, measuring);
      throw e.getCause() instanceof Problem problem
          ? problem
          : new Problem(500, "internal", String.valueOf(e.getCause()));
    }
  }

  private Measured measure(String shown, Outcome outcome) {
    List<Deed> deeds = Served.source(state, state.shown()).deeds();
    int last = outlook().day().getYear();
    int first = deeds.stream().mapToInt(deed -> deed.day().getYear()).min().orElse(last);
    if (first == last) {
      throw new Problem(
          404,
          "outlook-not-available",
          "the record holds a single year, so none before to learn from");
    }
    int from = Math.max(first + 1, last - YEARS + 1);
    List<RecordBacktest.Year> years = new RecordBacktest(deeds).run(outcome, from, last);
    return new Measured(shown, from, last, years.getLast());
  }

  @Override
  public void close() {
    outlooks.close();
    measurer.shutdownNow();
  }
}
