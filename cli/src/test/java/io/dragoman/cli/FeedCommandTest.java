package io.dragoman.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedCommandTest {
  @TempDir private Path folder;

  private volatile String feed = "";
  private HttpServer server;
  private String record = "";

  @BeforeEach
  void serve() throws IOException {
    record = folder.resolve("record").toString();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            byte[] body = feed.getBytes(UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/rss";
  }

  private Run feed(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "feed";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--record";
    all[arguments.length + 2] = record;
    return Run.of(all);
  }

  private static String rss(String text) {
    return "<rss version=\"2.0\"><channel><title>Gazette</title><item><title>News</title>"
        + "<guid>1</guid><pubDate>Mon, 18 May 2020 10:00:00 GMT</pubDate><description>"
        + text
        + "</description></item></channel></rss>";
  }

  @Test
  void readsWhatIsNewInAFeedAndPollsItAgainWhenItIsDue() {
    feed = rss("This is the report of the day. Turkey attacked Libya in Sirte.");
    Run added = feed("add", address(), "--every", "60");
    assertThat(added.code()).isZero();
    assertThat(added.out().strip()).matches("f[0-9a-f]{16}");

    Run polled = feed("poll", "--no-pages");
    assertThat(polled.out()).contains("2020-05-18  Turkey").contains("Surt");
    assertThat(polled.err()).contains("1 article", "1 new mention", "pages of articles are not");
    assertThat(polled.code()).isZero();

    Run listed = feed("list", "--format", "csv");
    assertThat(listed.out()).contains(added.out().strip(), address(), "Gazette", ",1,");

    assertThat(feed("poll").err()).contains("0 articles");
    assertThat(feed("poll", "--all").err()).contains("0 articles");
  }

  @Test
  void saysWhenAFeedFailsAndRemovesIt() {
    feed("add", address());
    Run polled = feed("poll");
    assertThat(polled.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(polled.err()).contains(address() + ": HTTP status 404");
    assertThat(feed("remove", address()).code()).isZero();
    Run again = feed("remove", address());
    assertThat(again.code()).isEqualTo(ExitCode.FAILED);
    assertThat(again.err()).contains("no such feed");
    assertThat(feed("list").out().lines()).hasSize(1);
  }

  @Test
  void addsAFeedOnceAndNothingThatIsNone() {
    assertThat(feed("add", address()).out()).isEqualTo(feed("add", address()).out());
    assertThat(feed("add", address()).err()).contains("there already");
    assertThat(feed("add", "file:///etc/passwd").code()).isEqualTo(ExitCode.USAGE);
    assertThat(feed("add", address(), "--every", "1").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("feed").err()).contains("add, list, remove or poll?");
  }
}
