package io.dragoman.server.routes;

import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.dyads.Outcome;
import io.dragoman.outlook.dyads.Outlook;
import io.dragoman.outlook.dyads.RecordBacktest;
import io.dragoman.server.answers.DeedSource;
import io.dragoman.server.answers.Problem;
import io.dragoman.server.board.Memo;
import io.dragoman.server.board.State;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * What was learnt from the record, kept until the record has changed, and while it changes all the
 * time for twenty times as long as learning took. Safe for use by several threads.
 */
public final class LearntOutlook implements AutoCloseable {
  /** How many years are measured; all before are learnt from. */
  private static final int YEARS = 3;

  private static final long PATIENCE = Duration.ofSeconds(20).toMillis();
  private static final int REST = 20;

  private final State state;
  private final Memo<String, Learnt> outlooks = new Memo<>(2);
  private final Map<Outcome, Measuring> measured = new ConcurrentHashMap<>();
  private final ExecutorService measurer =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().daemon().name("dragoman-outlook").unstarted(work));
  private volatile Optional<Learnt> last = Optional.empty();

  /**
   * @param state what is shown
   */
  public LearntOutlook(State state) {
    this.state = state;
  }

  /**
   * An outlook.
   *
   * @param snapshot the state of the record that it was learnt from
   * @param outlook what was learnt, to be asked by one at a time
   * @param fresh until when it is not learnt anew, as System.nanoTime counts
   */
  record Learnt(String snapshot, Outlook outlook, long fresh) {
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

    boolean isFresh(String shown) {
      return snapshot.equals(shown) || fresh - System.nanoTime() > 0;
    }
  }

  /** Returns the outlook, learnt now where there is none that will do. */
  Learnt outlook() {
    String shown = state.shown().snapshot();
    return last.filter(known -> known.isFresh(shown))
        .orElseGet(() -> outlooks.get(shown, () -> learn(shown)));
  }

  private Learnt learn(String shown) {
    long begin = System.nanoTime();
    DeedSource source = Served.source(state, state.shown());
    Outlook outlook = source.outlook(source.lastDay());
    long end = System.nanoTime();
    Learnt learnt = new Learnt(shown, outlook, end + REST * (end - begin));
    last = Optional.of(learnt);
    return learnt;
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
    measurer.shutdownNow();
  }
}
