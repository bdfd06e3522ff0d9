package io.dragoman.ingest.feeds;

import io.dragoman.model.sources.Feed;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says when feeds are polled. Pure: the same arguments give the same answer. */
public final class FeedSchedule {
  /** The longest pause after failures, unless the feed is polled less often anyway. */
  private static final Duration LONGEST_BACK_OFF = Duration.ofDays(1);

  /** The longest pause that a server may ask for. */
  private static final Duration LONGEST_ASKED = Duration.ofMinutes(Feed.LONGEST);

  /** How much pauses differ by chance, so that feeds added together are not polled together. */
  private static final double JITTER = 0.1;

  private static final int MOST_DOUBLINGS = 20;

  private FeedSchedule() {}

  /** Returns the feeds that are to be polled now, the longest due first. */
  public static List<Feed> due(Collection<Feed> feeds, Instant now) {
    return feeds.stream()
        .filter(feed -> !feed.polls().ended() && !feed.polls().due().isAfter(now))
        .sorted(Comparator.comparing((Feed feed) -> feed.polls().due()).thenComparing(Feed::id))
        .toList();
  }

  /** Returns when the next feed is due, which may have passed; empty where none ever is. */
  public static Optional<Instant> next(Collection<Feed> feeds) {
    return feeds.stream()
        .filter(feed -> !feed.polls().ended())
        .map(feed -> feed.polls().due())
        .min(Comparator.naturalOrder());
  }

  /**
   * Returns when a feed is polled after a poll that succeeded: after its interval and up to a tenth
   * more.
   *
   * @param chance a number from 0 up to 1
   */
  static Instant afterSuccess(Feed feed, Instant now, double chance) {
    return now.plus(scaled(feed.interval(), 1 + JITTER * chance));
  }

  /**
   * Returns when a feed is polled after polls that failed: each doubles the pause, up to a day, and
   * chance shortens it by up to a tenth; but not before the server wants it.
   *
   * @param failures how many have failed in a row, 1 or more
   * @param asked the pause that the server asked for
   * @param chance a number from 0 up to 1
   */
  static Instant afterFailure(
      Feed feed, int failures, Optional<Duration> asked, Instant now, double chance) {
    Duration cap = longer(LONGEST_BACK_OFF, feed.interval());
    Duration doubled = feed.interval().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    Duration pause = scaled(shorter(doubled, cap), 1 - JITTER * chance);
    return now.plus(longer(pause, asked.map(p -> shorter(p, LONGEST_ASKED)).orElse(pause)));
  }

  private static Duration scaled(Duration duration, double by) {
    return Duration.ofMillis(Math.round(duration.toMillis() * by));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
