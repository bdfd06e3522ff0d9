package io.dragoman.ingest.feeds;

import io.dragoman.ingest.Announcement;
import io.dragoman.ingest.Result;
import io.dragoman.ingest.WebReader;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fetches the pages of articles and reads them. */
final class Pages {
  private static final String ACCEPT =
      "text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.8";

  private final FeedOptions options;
  private final Fetcher fetcher;
  private final Robots robots;
  private final WebReader reader;

  Pages(FeedOptions options, Fetcher fetcher, Robots robots, WebReader reader) {
    this.options = options;
    this.fetcher = fetcher;
    this.robots = robots;
    this.reader = reader;
  }

  /**
   * Reads the page of an item.
   *
   * @return what became of it
   * @throws FetchException if it is not to be had, or not to be fetched
   */
  List<Result> read(FeedItem item, Announcement known) {
    if (!options.pages()) {
      throw new FetchException("pages of articles are not fetched", false);
    }
    URI address =
        item.link()
            .flatMap(Fetcher::address)
            .orElseThrow(() -> new FetchException("no address of a page", false));
    RobotsRules rules = robots.rules(address);
    if (!rules.allows(address)) {
      throw new FetchException("robots.txt of " + address.getHost() + " forbids it", false);
    }
    Duration asked = rules.delay().orElse(Duration.ZERO);
    Duration pause = asked.compareTo(options.pause()) > 0 ? asked : options.pause();
    Answer answer = fetcher.get(address, Map.of("Accept", ACCEPT), "", pause);
    if (answer.status() != 200) {
      throw new FetchException(answer.reason(), answer.isPassing());
    }
    List<Result> results = new ArrayList<>();
    reader.read(
        known, answer.header("Content-Type").orElse("text/html"), answer.body(), results::add);
    return results;
  }
}
