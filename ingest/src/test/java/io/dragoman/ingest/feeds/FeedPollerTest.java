package io.dragoman.ingest.feeds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.ingest.Result;
import io.dragoman.model.Document;
import io.dragoman.model.sources.Feed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FeedPollerTest {
  private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");
  private static final String RSS = "application/rss+xml";
  private static final String HTML = "text/html; charset=utf-8";
  private static final FeedOptions OPTIONS =
      FeedOptions.DEFAULT
          .withPrivateAddresses(true)
          .withLimits(100_000, Duration.ofSeconds(5), Duration.ZERO);

  private final WebServer server = new WebServer();
  private final List<Result> results = new ArrayList<>();

  @AfterEach
  void close() {
    server.close();
  }

  private Feed feed(String path) {
    return Feed.added(server.address(path), 30, NOW);
  }

  private Feed poll(Feed feed) {
    return poll(feed, OPTIONS);
  }

  private Feed poll(Feed feed, FeedOptions options) {
    results.clear();
    try (FeedPoller poller =
        new FeedPoller(options, Clock.fixed(NOW, ZoneOffset.UTC), new Random(7))) {
      return poller.poll(feed, results::add);
    }
  }

  private List<Document> documents() {
    return results.stream()
        .filter(Result.Read.class::isInstance)
        .map(result -> ((Result.Read) result).document())
        .toList();
  }

  private List<String> texts() {
    return documents().stream().map(Document::text).toList();
  }

  private List<String> failures() {
    return results.stream()
        .filter(Result.Failed.class::isInstance)
        .map(result -> ((Result.Failed) result).message().replace(server.address(""), ""))
        .toList();
  }

  private static String rss(String... items) {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
        + "<title>Harbour Gazette</title><link>https://example.org/</link>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private static String item(String guid, String more) {
    return "<item><title>News of %1$s</title><guid isPermaLink=\"false\">%1$s</guid>%2$s</item>"
        .formatted(guid, more);
  }

  private static String words(String of) {
    return "The council of " + of + " met on Monday and asked for monitors. ";
  }

  private static String whole(String guid) {
    return item(
        guid,
        "<pubDate>Fri, 30 Jan 2026 23:30:00 GMT</pubDate><content:encoded><![CDATA[<p>"
            + words(guid).repeat(20)
            + "</p>]]></content:encoded>");
  }

  private static String brief(String guid) {
    return item(
        guid,
        "<link>/"
            + guid
            + "</link><pubDate>Fri, 30 Jan 2026 10:00:00 GMT</pubDate><description>"
            + "The council met and asked for monitors.</description>");
  }

  private static String page(String of) {
    return "<html><head><title>Page</title></head><body><article><p>"
        + words(of).repeat(4)
        + "</p></article></body></html>";
  }

  @Test
  void readsItemsThatHoldTheirTextOldestFirstAndRemembersThem() {
    server.serve("/rss", RSS, rss(whole("two"), whole("one")));
    Feed polled = poll(feed("/rss"));
    assertThat(texts())
        .containsExactly(words("one").repeat(20).strip(), words("two").repeat(20).strip());
    Document first = documents().getFirst();
    assertThat(first.title()).contains("News of one");
    assertThat(first.outlet()).contains("Harbour Gazette");
    assertThat(first.published()).contains(LocalDate.of(2026, 1, 30));
    assertThat(first.origin()).isEqualTo(server.address("/rss") + ", one");
    assertThat(polled.title()).contains("Harbour Gazette");
    assertThat(polled.items().articles()).isEqualTo(2);
    assertThat(polled.polls().last()).contains(NOW);
    assertThat(polled.polls().failures()).isZero();
    assertThat(polled.polls().message()).isEmpty();
    assertThat(polled.polls().due())
        .isBetween(NOW.plus(Duration.ofMinutes(30)), NOW.plus(Duration.ofMinutes(33)));

    server.serve("/rss", RSS, rss(whole("three"), whole("two"), whole("one")));
    Feed again = poll(polled);
    assertThat(texts()).containsExactly(words("three").repeat(20).strip());
    assertThat(again.items().articles()).isEqualTo(3);
    poll(again);
    assertThat(results).isEmpty();
  }

  @Test
  void givesNoItemTwiceWhoseNameChanges() {
    server.serve("/rss", RSS, rss(whole("one")));
    Feed polled = poll(feed("/rss"));
    server.serve("/rss", RSS, rss(whole("one").replace(">one<", ">one?again<")));
    poll(polled);
    assertThat(results).isEmpty();
  }

  @Test
  void asksWithWhatTheServerGaveAndTakesNotModifiedForAnAnswer() {
    server.serve(
        "/rss",
        WebServer.body(
            RSS,
            rss(whole("one")).getBytes(UTF_8),
            "ETag",
            "\"v1\"",
            "Last-Modified",
            "Fri, 30 Jan 2026 09:00:00 GMT"));
    Feed polled = poll(feed("/rss"));
    server.serve("/rss", WebServer.status(304));
    Feed again = poll(polled);
    assertThat(server.last("/rss").headers())
        .containsEntry("if-none-match", "\"v1\"")
        .containsEntry("if-modified-since", "Fri, 30 Jan 2026 09:00:00 GMT")
        .hasEntrySatisfying("user-agent", agent -> assertThat(agent).startsWith("Dragoman"));
    assertThat(results).isEmpty();
    assertThat(again.items()).isEqualTo(polled.items());
    assertThat(again.validators()).isEqualTo(polled.validators());
    assertThat(again.polls().failures()).isZero();
  }

  @Test
  void backsOffWhereAServerFailsAndRecovers() {
    server.serve("/rss", WebServer.status(500));
    Feed once = poll(feed("/rss"));
    Feed twice = poll(once);
    assertThat(twice.polls().failures()).isEqualTo(2);
    assertThat(twice.polls().message()).contains("HTTP status 500");
    assertThat(twice.polls().due())
        .isBetween(NOW.plus(Duration.ofMinutes(108)), NOW.plus(Duration.ofMinutes(120)));
    server.serve("/rss", RSS, rss(whole("one")));
    Feed well = poll(twice);
    assertThat(well.polls().failures()).isZero();
    assertThat(well.polls().message()).isEmpty();
    assertThat(documents()).hasSize(1);
  }

  @Test
  void waitsAsLongAsAServerAsks() {
    server.serve("/rss", WebServer.status(429, "Retry-After", "36000"));
    assertThat(poll(feed("/rss")).polls().due()).isEqualTo(NOW.plusSeconds(36000));
    server.serve("/rss", WebServer.status(503, "Retry-After", "Sat, 31 Jan 2026 22:00:00 GMT"));
    assertThat(poll(feed("/rss")).polls().due()).isEqualTo(Instant.parse("2026-01-31T22:00:00Z"));
    server.serve("/rss", WebServer.status(503, "Retry-After", "soon"));
    assertThat(poll(feed("/rss")).polls().due()).isBefore(NOW.plusSeconds(3601));
  }

  @Test
  void endsAFeedThatIsGone() {
    server.serve("/rss", WebServer.status(410));
    Feed gone = poll(feed("/rss"));
    assertThat(gone.polls().ended()).isTrue();
    assertThat(gone.polls().message()).contains("HTTP status 410: gone for good");
    assertThat(FeedSchedule.due(List.of(gone), NOW.plus(Duration.ofDays(400)))).isEmpty();
  }

  @Test
  void followsRedirectsAndKeepsThoseThatAreForGood() {
    server.serve("/a", WebServer.status(301, "Location", "/b"));
    server.serve("/b", WebServer.status(308, "Location", server.address("/c")));
    server.serve("/c", WebServer.status(302, "Location", "d"));
    server.serve("/d", RSS, rss(whole("one")));
    Feed polled = poll(feed("/a"));
    assertThat(documents()).hasSize(1);
    assertThat(polled.url()).isEqualTo(server.address("/c"));
    assertThat(polled.id()).isEqualTo(feed("/a").id());
    server.serve("/d", WebServer.status(302, "Location", "/c"));
    assertThat(poll(polled).polls().message()).contains("redirected more than 5 times");
    server.serve("/c", WebServer.status(302, "Location", "file:///etc/passwd"));
    assertThat(poll(polled).polls().message())
        .contains("redirected to something that is no web address");
  }

  @Test
  void givesUpOnSlowEndlessAndBrokenAnswers() {
    FeedOptions hasty = OPTIONS.withLimits(100_000, Duration.ofMillis(700), Duration.ZERO);
    server.serve("/silent", exchange -> pause(3000));
    server.serve(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 30; i++) {
              out.write('<');
              out.flush();
              pause(100);
            }
          }
        });
    server.serve(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] block = "<item/>".repeat(1000).getBytes(UTF_8);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100_000; i++) {
              out.write(block);
            }
          }
        });
    server.serve(
        "/bomb", WebServer.body(RSS, gzip(new byte[10_000_000]), "Content-Encoding", "gzip"));
    server.serve(
        "/torn",
        WebServer.body(RSS, new byte[] {0x1F, (byte) 0x8B, 8}, "Content-Encoding", "gzip"));
    assertThat(poll(feed("/silent"), hasty).polls().message().orElse(""))
        .matches("no answer from localhost in time|no whole answer within 0.7 seconds");
    assertThat(poll(feed("/slow"), hasty).polls().message())
        .contains("no whole answer within 0.7 seconds");
    assertThat(poll(feed("/endless")).polls().message()).contains("larger than 100000 bytes");
    assertThat(poll(feed("/bomb")).polls().message()).contains("larger than 100000 bytes");
    assertThat(poll(feed("/torn")).polls().message().orElse("")).startsWith("broken answer");
  }

  @Test
  void saysWhenThereIsNoServerOrNoAddress() {
    Feed feed = feed("/rss");
    server.close();
    assertThat(poll(feed).polls().message()).contains("no connection to localhost");
    assertThat(poll(Feed.added("ftp://example.org/a", 30, NOW)).polls().message())
        .contains("no address that begins with http or https");
    assertThat(poll(Feed.added("http://nobody.invalid/a", 30, NOW)).polls().message())
        .contains("no host nobody.invalid is known");
  }

  @Test
  void readsPackedFeedsAndOldEncodings() {
    byte[] cyrillic =
        ("<?xml version=\"1.0\" encoding=\"windows-1251\"?>" + rss(whole("one")).substring(21))
            .replace("Harbour Gazette", "Новости порта")
            .getBytes(Charset.forName("windows-1251"));
    server.serve("/old", WebServer.body("text/xml", cyrillic));
    assertThat(poll(feed("/old")).title()).contains("Новости порта");
    byte[] latin = rss(whole("José").replace("<?xml version=\"1.0\"?>", "")).getBytes(ISO_8859_1);
    server.serve(
        "/latin",
        WebServer.body("text/xml; charset=ISO-8859-1", gzip(latin), "Content-Encoding", "gzip"));
    poll(feed("/latin"));
    assertThat(documents().getFirst().title()).contains("News of José");
    server.serve("/wide", WebServer.body(RSS, ("\uFEFF" + rss(whole("é"))).getBytes(UTF_16BE)));
    poll(feed("/wide"));
    assertThat(documents().getFirst().title()).contains("News of é");
    server.serve(
        "/wrong", WebServer.body(RSS, rss(whole("bad é"), whole("good")).getBytes(ISO_8859_1)));
    poll(feed("/wrong"));
    assertThat(texts()).hasSize(1);
    assertThat(failures())
        .singleElement()
        .asString()
        .endsWith(": wrong encoding: it holds bytes that the feed's encoding does not have");
  }

  @Test
  void fetchesThePageWhereTheFeedHoldsOnlyTheBeginning() {
    server.serve("/rss", RSS, rss(brief("a")));
    server.serve("/a", HTML, page("Arvel"));
    Feed polled = poll(feed("/rss"));
    assertThat(texts()).containsExactly(words("Arvel").repeat(4).strip());
    assertThat(documents().getFirst().title()).contains("News of a");
    assertThat(documents().getFirst().url()).contains(server.address("/a"));
    assertThat(documents().getFirst().published()).contains(LocalDate.of(2026, 1, 30));
    assertThat(server.paths()).containsExactly("/rss", "/robots.txt", "/a");
    assertThat(server.mostAtOnce()).isEqualTo(1);
    poll(polled);
    assertThat(results).isEmpty();
  }

  @Test
  void readsWhatTheFeedHoldsWherePagesAreNotWantedForbiddenOrMissing() {
    server.serve("/rss", RSS, rss(brief("a")));
    server.serve("/a", HTML, page("Arvel"));
    String summary = "The council met and asked for monitors.";
    poll(feed("/rss"), OPTIONS.withPages(false));
    assertThat(texts()).containsExactly(summary);
    server.serve("/robots.txt", "text/plain", "User-agent: dragoman\nDisallow: /a\n");
    assertThat(poll(feed("/rss")).polls().message())
        .contains(
            "page not read, only what the feed holds of it: robots.txt of localhost forbids it");
    assertThat(texts()).containsExactly(summary);
    server.remove("/robots.txt");
    server.remove("/a");
    poll(feed("/rss"));
    assertThat(texts()).containsExactly(summary);
    server.serve("/rss", RSS, rss(item("b", "<link>/b</link>")));
    poll(feed("/rss"));
    assertThat(failures()).containsExactly("/rss, /b: page not read: HTTP status 404");
  }

  @Test
  void triesAPageAgainThatCannotBeHadForNow() {
    server.serve(
        "/rss", WebServer.body(RSS, rss(brief("a"), whole("b")).getBytes(UTF_8), "ETag", "\"1\""));
    server.serve("/a", WebServer.status(503));
    Feed once = poll(feed("/rss"));
    assertThat(texts()).hasSize(1);
    assertThat(once.validators()).isEqualTo(Feed.Validators.NONE);
    assertThat(once.polls().message()).contains("page to be tried again: HTTP status 503");
    Feed twice = poll(once);
    assertThat(results).isEmpty();
    Feed thrice = poll(twice);
    assertThat(texts()).containsExactly("The council met and asked for monitors.");
    assertThat(thrice.items().tried()).isEmpty();
    assertThat(thrice.validators().etag()).contains("\"1\"");
    server.serve("/a", HTML, page("Arvel"));
    poll(twice);
    assertThat(texts()).containsExactly(words("Arvel").repeat(4).strip());
  }

  @Test
  void fetchesNoPagesFromPrivateAddressesUnlessAllowed() {
    server.serve("/rss", RSS, rss(brief("a"), item("b", "<link>http://[::1]/b</link>")));
    server.serve("/a", HTML, page("Arvel"));
    Feed polled = poll(feed("/rss"), OPTIONS.withPrivateAddresses(false));
    assertThat(server.paths()).as("the feed itself was named by a person").containsExactly("/rss");
    assertThat(texts()).containsExactly("The council met and asked for monitors.");
    assertThat(polled.polls().message())
        .contains(
            "page not read, only what the feed holds of it: not fetched: localhost is not on the"
                + " public internet");
    assertThat(failures())
        .containsExactly(
            "/rss, http://[::1]/b: page not read: not fetched: [::1] is not on the public"
                + " internet");
  }

  @Test
  void oneFeedsFailureDoesNotStopAnother() {
    server.serve(
        "/bad",
        HTML,
        "<html><head><link rel=alternate type='application/rss+xml'"
            + " href='/rss'></head><body>Home</body></html>");
    server.serve("/rss", RSS, rss(whole("one")));
    List<Feed> polled = new ArrayList<>();
    for (Feed feed : List.of(feed("/none"), feed("/bad"), feed("/rss"))) {
      polled.add(poll(feed));
    }
    assertThat(polled)
        .extracting(feed -> feed.polls().message().orElse("").replace(server.address(""), ""))
        .containsExactly(
            "HTTP status 404", "no feed but a web page, which names this feed: /rss", "");
    assertThat(documents()).hasSize(1);
  }

  @Test
  void readsWhatIsThereOfBrokenXmlAndOfAFeedThatIsCutOff() {
    String entities = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    server.serve("/broken", RSS, entities + rss(whole("a & b &nbsp; &x; <br>"), whole("c")));
    poll(feed("/broken"));
    assertThat(documents()).hasSize(2);
    assertThat(documents().getLast().title().orElse(""))
        .startsWith("News of a & b")
        .contains("&x;");
    String cut = rss(whole("one"), whole("two"));
    server.serve("/cut", RSS, cut.substring(0, cut.length() - 100));
    Feed polled = poll(feed("/cut"));
    assertThat(documents()).extracting(d -> d.title().orElse("")).containsExactly("News of one");
    assertThat(polled.polls().message())
        .contains("the feed is cut off, and its last item was left out");
  }

  @Test
  void letsWhatTheSinkThrowsThrough() {
    server.serve("/rss", RSS, rss(whole("one")));
    try (FeedPoller poller = new FeedPoller(OPTIONS)) {
      assertThatThrownBy(
              () ->
                  poller.poll(
                      feed("/rss"),
                      result -> {
                        throw new IllegalStateException("stop");
                      }))
          .hasMessage("stop");
    }
  }

  @Test
  void remembersALimitedNumberOfItems() {
    Feed feed = feed("/rss");
    for (int round = 0; round < 4; round++) {
      int from = round * 400;
      server.serve(
          "/rss",
          RSS,
          rss(
              IntStream.range(from, from + 400)
                  .mapToObj(i -> item("i" + i, "<description>Short " + i + ".</description>"))
                  .toArray(String[]::new)));
      feed =
          poll(
              feed,
              OPTIONS.withPages(false).withLimits(1 << 20, Duration.ofSeconds(20), Duration.ZERO));
      assertThat(results).hasSize(400);
    }
    assertThat(feed.items().seen()).hasSize(3200);
    assertThat(feed.items().articles()).isEqualTo(1600);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void theIdOfAFeedStaysWhateverBecomesOfIt() {
    assertThat(Optional.of(Feed.added("https://example.org/a", 5, NOW).id()))
        .contains(Feed.added("https://example.org/a", 60, NOW.plusSeconds(5)).id());
  }
}
