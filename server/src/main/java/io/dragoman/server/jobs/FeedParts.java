package io.dragoman.server.jobs;

import io.dragoman.ingest.Result;
import io.dragoman.ingest.feeds.FeedPoller;
import io.dragoman.model.sources.Feed;
import io.dragoman.record.JobBook.Job;
import io.dragoman.record.JobBook.Part;
import io.dragoman.record.Subscriptions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Parts that are feeds, by their ids. */
public final class FeedParts implements PartReader {
  private final Subscriptions subscriptions;
  private final FeedPoller poller;
  private final Map<String, Feed> polled = new ConcurrentHashMap<>();

  /**
   * @param subscriptions where feeds are kept
   * @param poller polls them
   */
  public FeedParts(Subscriptions subscriptions, FeedPoller poller) {
    this.subscriptions = subscriptions;
    this.poller = poller;
  }

  @Override
  public void read(Job job, Part part, Consumer<Result> sink) {
    Optional<Feed> feed = subscriptions.feed(part.source());
    feed.map(known -> poller.poll(known, sink))
        .ifPresent(
            now -> {
              polled.put(part.source(), now);
              if (now.polls().failures() > 0) {
                String why = now.polls().message().orElse("the poll failed");
                sink.accept(new Result.Failed(part.source(), Optional.empty(), why));
              }
            });
  }

  @Override
  public void ended(Part part) {
    Optional.ofNullable(polled.remove(part.source())).ifPresent(subscriptions::update);
  }
}
