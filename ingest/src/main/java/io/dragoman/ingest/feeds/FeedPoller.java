package io.dragoman.ingest.feeds;

import io.dragoman.ingest.IngestOptions;
import io.dragoman.ingest.Result;
import io.dragoman.ingest.WebReader;
import io.dragoman.model.sources.Feed;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Polls feeds. Several threads may poll different feeds at once; requests to one host still come
 * one after another.
 */
public final class FeedPoller implements AutoCloseable {
  /** The present day where it is latest: nobody's fresh news lies in the future. */
  private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

  private static final String ACCEPT =
      "application/rss+xml, application/atom+xml, application/rdf+xml, application/xml;q=0.9,"
          + " text/xml;q=0.9, */*;q=0.5";
  private static final int GONE = 410;
  private static final int NOT_MODIFIED = 304;

  private final FeedOptions options;
  private final Clock clock;
  private final RandomGenerator chance;
  private final Fetcher fetcher;
  private final Robots robots;

  /**
   * @param options how feeds are polled
   */
  public FeedPoller(FeedOptions options) {
    this(options, Clock.systemUTC(), RandomGenerator.getDefault());
  }

  /**
   * @param options how feeds are polled
   * @param clock tells the time
   * @param chance makes pauses differ; asked by one thread at a time
   */
  public FeedPoller(FeedOptions options, Clock clock, RandomGenerator chance) {
    this.options = options;
    this.clock = clock;
    this.chance = chance;
    fetcher = new Fetcher(options);
    robots = new Robots(fetcher, options.pause());
  }

  /**
   * Tells whether a text is an address that can be polled: of http or https, with a host.
   *
   * @param text the text
   */
  public static boolean isAddress(String text) {
    return Fetcher.address(text).isPresent();
  }

  /**
   * Polls a feed once, whether it is due or not. That the poll fails is no exception but part of
   * the new state, and so one feed never stops the others.
   *
   * @param feed its state
   * @param sink takes what becomes of items that were not handed on before, on the calling thread;
   *     what it throws comes out of this method, and the old state remains
   * @return its new state, to be kept when what the sink took is safe
   * @throws io.dragoman.ingest.IngestException if the thread is interrupted, or the machine lacks
   *     something
   */
  public Feed poll(Feed feed, Consumer<? super Result> sink) {
    try {
      URI address =
          Fetcher.address(feed.url())
              .orElseThrow(
                  () -> new FetchException("no address that begins with http or https", false));
      Answer answer = fetcher.get(address, headers(feed), address.getHost(), options.pause());
      return switch (answer.status()) {
        case 200 -> read(feed, answer, sink);
        case NOT_MODIFIED ->
            succeeded(feed, answer, feed.title(), feed.validators(), feed.items(), "");
        case GONE -> failed(feed, "HTTP status 410: gone for good", Optional.empty(), true);
        default -> failed(feed, answer.reason(), answer.retryAfter(clock.instant()), false);
      };
    } catch (FetchException e) {
      return failed(feed, e.reason(), Optional.empty(), false);
    }
  }

  private static Map<String, String> headers(Feed feed) {
    Map<String, String> headers = new HashMap<>(Map.of("Accept", ACCEPT));
    feed.validators().etag().ifPresent(tag -> headers.put("If-None-Match", tag));
    feed.validators().lastModified().ifPresent(time -> headers.put("If-Modified-Since", time));
    return headers;
  }

  private Feed read(Feed feed, Answer answer, Consumer<? super Result> sink) {
    String type = answer.header("Content-Type").orElse("");
    ParsedFeed parsed = FeedParser.parse(answer.body(), type, answer.address());
    LocalDate today = LocalDate.ofInstant(clock.instant(), EARLIEST_ZONE);
    WebReader reader = new WebReader(IngestOptions.of(today));
    Pages pages = new Pages(options, fetcher, robots, reader);
    String host = answer.address().getHost();
    String outlet = parsed.title().isBlank() ? host : parsed.title();
    ItemRun run = new ItemRun(feed, outlet, pages, reader, sink);
    parsed.items().reversed().forEach(run::take);
    if (parsed.cut()) {
      run.note("the feed is cut off, and its last item was left out");
    }
    Feed.Validators validators =
        run.isComplete() && !parsed.cut()
            ? new Feed.Validators(answer.header("ETag"), answer.header("Last-Modified"))
            : Feed.Validators.NONE;
    Optional<String> title = parsed.title().isBlank() ? feed.title() : Optional.of(parsed.title());
    return succeeded(feed, answer, title, validators, run.items(), run.notes());
  }

  private Feed succeeded(
      Feed feed,
      Answer answer,
      Optional<String> title,
      Feed.Validators validators,
      Feed.Items items,
      String message) {
    Instant now = clock.instant();
    return new Feed(
        feed.id(),
        answer.permanent().toString(),
        feed.minutes(),
        title,
        new Feed.Polls(
            Optional.of(now),
            FeedSchedule.afterSuccess(feed, now, chance()),
            0,
            Optional.of(message).filter(text -> !text.isEmpty()),
            false),
        validators,
        items);
  }

  private Feed failed(Feed feed, String reason, Optional<Duration> asked, boolean ended) {
    Instant now = clock.instant();
    int failures = feed.polls().failures() + 1;
    return new Feed(
        feed.id(),
        feed.url(),
        feed.minutes(),
        feed.title(),
        new Feed.Polls(
            Optional.of(now),
            FeedSchedule.afterFailure(feed, failures, asked, now, chance()),
            failures,
            Optional.of(reason),
            ended),
        feed.validators(),
        feed.items());
  }

  private double chance() {
    synchronized (chance) {
      return chance.nextDouble();
    }
  }

  /** Ends its connections. */
  @Override
  public void close() {
    fetcher.close();
  }
}
