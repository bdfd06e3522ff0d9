package io.dragoman.ingest.feeds;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files robots.txt of hosts, each fetched once a day. Thread-safe. */
final class Robots {
  static final String PROGRAM = "Dragoman";

  private static final Duration LASTING = Duration.ofDays(1);

  /** A host whose file cannot be had for now is asked again after this time. */
  private static final Duration LASTING_IN_DOUBT = Duration.ofMinutes(10);

  private static final int MOST_BYTES = 500 * 1024;

  private final Fetcher fetcher;
  private final Duration pause;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  private record Known(RobotsRules rules, boolean sure, Instant until) {}

  Robots(Fetcher fetcher, Duration pause) {
    this.fetcher = fetcher;
    this.pause = pause;
  }

  /**
   * Returns the rules that hold for an address.
   *
   * @throws FetchException if the host does not tell for now; then nothing of it is to be fetched
   */
  RobotsRules rules(URI address) {
    String host = address.getScheme() + "://" + address.getAuthority();
    Known found =
        known.compute(
            host,
            (h, old) -> old != null && Instant.now().isBefore(old.until()) ? old : asked(address));
    if (!found.sure()) {
      throw new FetchException("robots.txt of " + address.getHost() + " cannot be had", true);
    }
    return found.rules();
  }

  private Known asked(URI address) {
    Instant now = Instant.now();
    try {
      Answer answer = fetcher.get(address.resolve("/robots.txt"), Map.of(), "", pause);
      if (answer.isPassing()) {
        return new Known(RobotsRules.ALLOW_NONE, false, now.plus(LASTING_IN_DOUBT));
      }
      RobotsRules rules =
          answer.status() == 200 ? RobotsRules.of(text(answer), PROGRAM) : RobotsRules.ALLOW_ALL;
      return new Known(rules, true, now.plus(LASTING));
    } catch (FetchException e) {
      if (e.isPassing()) {
        return new Known(RobotsRules.ALLOW_NONE, false, now.plus(LASTING_IN_DOUBT));
      }
      return new Known(RobotsRules.ALLOW_ALL, true, now.plus(LASTING));
    }
  }

  private static String text(Answer answer) {
    int length = Math.min(answer.body().length, MOST_BYTES);
    return new String(answer.body(), 0, length, StandardCharsets.UTF_8);
  }
}
