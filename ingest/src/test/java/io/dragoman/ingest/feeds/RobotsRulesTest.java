package io.dragoman.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class RobotsRulesTest {
  private static boolean allows(String file, String path) {
    return RobotsRules.of(file, "Dragoman").allows(URI.create("https://example.org" + path));
  }

  @Test
  void takesTheGroupThatNamesTheProgramElseThatForAll() {
    String file =
        """
        User-agent: *
        Disallow: /

        User-agent: Other
        User-agent: dragoman/2.0   # us
        Disallow: /private
        """;
    assertThat(allows(file, "/news")).isTrue();
    assertThat(allows(file, "/private/a")).isFalse();
    assertThat(RobotsRules.of(file, "Else").allows(URI.create("https://a.org/news"))).isFalse();
    assertThat(allows("", "/news")).isTrue();
    assertThat(allows("<html>not found</html>", "/news")).isTrue();
    assertThat(allows("User-agent: *\nDisallow:\n", "/news")).isTrue();
  }

  @Test
  void theLongestPathThatFitsDecidesAndAllowWinsATie() {
    String file =
        """
        User-agent: *
        Disallow: /news
        Allow: /news/world
        Disallow: /news/world/x
        Disallow: /tie
        Allow: /tie
        """;
    assertThat(allows(file, "/news/local")).isFalse();
    assertThat(allows(file, "/news/world/a")).isTrue();
    assertThat(allows(file, "/news/world/xy")).isFalse();
    assertThat(allows(file, "/tie")).isTrue();
    assertThat(allows(file, "/")).isTrue();
  }

  @Test
  void understandsStarsEndsAndQueries() {
    String file = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /a/*/b\nDisallow: /*?print=\n";
    assertThat(allows(file, "/x/y.pdf")).isFalse();
    assertThat(allows(file, "/x/y.pdf?z")).isTrue();
    assertThat(allows(file, "/a/1/2/b/c")).isFalse();
    assertThat(allows(file, "/a/b")).isTrue();
    assertThat(allows(file, "/n?print=1")).isFalse();
  }

  @Test
  void comparesBytesNotTheirSpelling() {
    String file = "User-agent: *\nDisallow: /caf\u00E9\nDisallow: /%e2%82%ac\n";
    assertThat(allows(file, "/caf%c3%a9/x")).isFalse();
    assertThat(allows(file, "/%E2%82%AC")).isFalse();
  }

  @Test
  void readsThePauseUpToTenSeconds() {
    assertThat(RobotsRules.of("User-agent: *\nCrawl-delay: 2.5\n", "Dragoman").delay())
        .contains(Duration.ofMillis(2500));
    assertThat(RobotsRules.of("User-agent: *\nCrawl-delay: 9999\n", "Dragoman").delay())
        .contains(Duration.ofSeconds(10));
    assertThat(RobotsRules.of("User-agent: *\nCrawl-delay: x\n", "Dragoman").delay()).isEmpty();
  }
}
