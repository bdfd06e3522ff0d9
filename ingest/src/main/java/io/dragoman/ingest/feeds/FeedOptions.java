package io.dragoman.ingest.feeds;

import java.time.Duration;

/**
 * How feeds are polled.
 *
 * @param userAgent what requests say who asks; robots.txt is looked up for {@code Dragoman}
 * @param pages whether the page of an article is fetched where the feed holds only its beginning
 * @param privateAddresses whether pages may be fetched from loopback, private and other special
 *     addresses
 * @param maxBytes the largest answer in bytes, packed and unpacked
 * @param timeLimit the longest time that one answer may take, from the connection to the last byte
 * @param pause the shortest time between the end of a request and the next one to the same host
 */
public record FeedOptions(
    String userAgent,
    boolean pages,
    boolean privateAddresses,
    int maxBytes,
    Duration timeLimit,
    Duration pause) {

  /** Pages are fetched from public addresses; 16 MB, 30 seconds, a second between requests. */
  public static final FeedOptions DEFAULT =
      new FeedOptions(
          "Dragoman (reads news about conflicts; polls feeds and heeds robots.txt)",
          true,
          false,
          16 << 20,
          Duration.ofSeconds(30),
          Duration.ofSeconds(1));

  /** Returns the same options, with pages fetched or not. */
  public FeedOptions withPages(boolean fetched) {
    return new FeedOptions(userAgent, fetched, privateAddresses, maxBytes, timeLimit, pause);
  }

  /** Returns the same options, with private addresses allowed or not. */
  public FeedOptions withPrivateAddresses(boolean allowed) {
    return new FeedOptions(userAgent, pages, allowed, maxBytes, timeLimit, pause);
  }

  /** Returns the same options with other limits. */
  public FeedOptions withLimits(int bytes, Duration time, Duration between) {
    return new FeedOptions(userAgent, pages, privateAddresses, bytes, time, between);
  }
}
