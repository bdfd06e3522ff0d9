package io.dragoman.cli;

import io.dragoman.ingest.feeds.FeedOptions;
import io.dragoman.ingest.feeds.FeedPoller;
import io.dragoman.ingest.feeds.FeedSchedule;
import io.dragoman.model.sources.Feed;
import io.dragoman.reader.actors.OwnActors;
import io.dragoman.record.EventRecord;
import io.dragoman.record.Subscriptions;
import io.dragoman.server.reading.Coder;
import io.dragoman.server.reading.InterruptedRunException;
import io.dragoman.server.reading.ReadingRun;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code dragoman feed poll}. */
@Command(
    name = "poll",
    mixinStandardHelpOptions = true,
    description = {
      "Polls the feeds that are due, once, reads what is new and prints the events.",
      "Where a feed holds only the beginning of an article its page is fetched, if the site's"
          + " robots.txt allows it."
    })
final class FeedPollCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();
  @Mixin private ReaderOption reader = new ReaderOption();
  @Mixin private ActorsOption actors = new ActorsOption();

  @Option(names = "--all", description = "poll all feeds, due or not, but those that are gone")
  private boolean all;

  @Option(names = "--no-pages", description = "fetch no pages; read what the feeds hold")
  private boolean noPages;

  @Option(
      names = "--private-pages",
      description = "fetch pages from private and loopback addresses too, as of an intranet")
  private boolean privatePages;

  FeedPollCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    OwnActors own = actors.own();
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = new Progress(err, surroundings.terminal());
    ReadingTally tally = new ReadingTally(err, progress);
    FeedOptions options =
        FeedOptions.DEFAULT.withPages(!noPages).withPrivateAddresses(privatePages);
    try (Interruption interruption = Interruption.listen(err);
        FeedPoller poller = new FeedPoller(options);
        EventRecord events = EventRecord.open(record.place());
        Coder coder = surroundings.coder().open(reader.threshold(), own);
        ReadingRun run = new ReadingRun(coder, events, threads.threads(), false, tally)) {
      Subscriptions kept = events.subscriptions();
      int failed = 0;
      try {
        for (Feed feed : chosen(kept.feeds())) {
          interruption.check();
          Feed polled =
              poller.poll(
                  feed,
                  result -> {
                    interruption.check();
                    run.accept(result);
                  });
          run.finish();
          kept.update(polled);
          failed += polled.polls().failures() > 0 ? 1 : 0;
          progress.clear();
          polled.polls().message().ifPresent(m -> err.println(Cells.plain(feed.url() + ": " + m)));
        }
      } catch (InterruptedRunException e) {
        progress.clear();
        err.println("dragoman: interrupted; the next poll goes on from there");
        return ExitCode.INTERRUPTED;
      }
      progress.clear();
      new ReadingReport(spec.commandLine(), record, format, surroundings.columns())
          .print(events, tally, Optional.empty());
      return failed + tally.failures() > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
    }
  }

  private List<Feed> chosen(List<Feed> feeds) {
    return all
        ? feeds.stream().filter(feed -> !feed.polls().ended()).toList()
        : FeedSchedule.due(feeds, Instant.now());
  }
}
