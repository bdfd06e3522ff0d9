package io.dragoman.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class FeedParserTest {
  private static ParsedFeed parse(String text) {
    return FeedParser.parse(
        text.getBytes(StandardCharsets.UTF_8),
        "application/xml",
        URI.create("https://example.org/feeds/all.xml"));
  }

  @Test
  void readsRss091WithItsDocumentType() {
    ParsedFeed feed =
        parse(
            """
            <?xml version="1.0"?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
              "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss version="0.91"><channel><title>Port &amp; Sea</title>
            <item><title>Truce holds</title><link>http://example.org/1</link>
            <description>Both sides &lt;b&gt;agreed&lt;/b&gt;.</description></item>
            </channel></rss>""");
    assertThat(feed.title()).isEqualTo("Port & Sea");
    assertThat(feed.items())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.link()).contains("http://example.org/1");
              assertThat(item.content().html()).isEqualTo("Both sides <b>agreed</b>.");
              assertThat(item.content().whole()).isFalse();
            });
  }

  @Test
  void readsRss10WhoseItemsStandBesideTheChannel() {
    ParsedFeed feed =
        parse(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
              xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="http://example.org/"><title>Port</title></channel>
            <item rdf:about="http://example.org/1"><title>Truce</title>
            <link>http://example.org/1</link><dc:date>2019-07-15T09:00:00+02:00</dc:date>
            <dc:creator>Ines Marr</dc:creator></item></rdf:RDF>""");
    assertThat(feed.title()).isEqualTo("Port");
    FeedItem item = feed.items().getFirst();
    assertThat(item.guid()).contains("http://example.org/1");
    assertThat(item.published()).contains("2019-07-15T09:00:00+02:00");
    assertThat(item.author()).contains("Ines Marr");
  }

  @Test
  void readsRss20() {
    FeedItem item =
        parse(
                """
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"
                  xmlns:media="http://search.yahoo.com/mrss/"><channel>
                <atom:link href="https://example.org/feed" rel="self"/><title>Port</title>
                <item><media:title>Picture</media:title><title>&lt;i&gt;Truce&lt;/i&gt; &amp;amp;
                more</title>
                <guid>https://example.org/1</guid><author>ines@example.org (Ines Marr)</author>
                <pubDate>Mon, 15 Jul 2019 09:00:00 +0200</pubDate>
                <source url="https://wire.example/">The Wire</source></item>
                </channel></rss>""")
            .items()
            .getFirst();
    assertThat(item.title()).isEqualTo("Truce & more");
    assertThat(item.link()).as("a guid that is an address").contains("https://example.org/1");
    assertThat(item.author()).contains("Ines Marr");
    assertThat(item.source()).contains("The Wire");
    assertThat(item.announcement("feed", "Port").outlet()).contains("The Wire");
  }

  @Test
  void readsAtomWithItsTypesAndBases() {
    ParsedFeed feed =
        parse(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/">
            <title type="html">Port &amp;amp; Sea</title>
            <entry xml:base="news/"><id>tag:1</id><title>Truce</title>
            <link rel="edit" href="no"/><link href="1.html"/>
            <published>2019-07-15T09:00:00Z</published><updated>2019-07-16T09:00:00Z</updated>
            <author><name>Ines Marr</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Both <b>sides</b>
            agreed.</p></div></content></entry>
            <entry><id>tag:2</id><title>Plain</title><updated>2019-07-17T09:00:00Z</updated>
            <content type="text">a &lt; b</content></entry>
            </feed>""");
    assertThat(feed.title()).isEqualTo("Port & Sea");
    FeedItem first = feed.items().getFirst();
    assertThat(first.link()).contains("https://other.example/news/1.html");
    assertThat(first.published()).contains("2019-07-15T09:00:00Z");
    assertThat(first.author()).contains("Ines Marr");
    assertThat(first.content().html()).contains("<p>Both <b>sides</b>");
    FeedItem second = feed.items().get(1);
    assertThat(second.published()).isEmpty();
    assertThat(second.updated()).contains("2019-07-17T09:00:00Z");
    assertThat(second.content().html()).isEqualTo("<p>a &lt; b</p>");
  }

  @Test
  void readsAtomWithAPrefixAndAtom03() {
    FeedItem item =
        parse(
                """
                <a:feed xmlns:a="http://purl.org/atom/ns#" version="0.3"><a:title>Port</a:title>
                <a:entry><a:id>1</a:id><a:title>Truce</a:title>
                <a:link rel="alternate" href="/1"/><a:issued>2004-05-06T07:08:09Z</a:issued>
                <a:summary>Both sides agreed.</a:summary></a:entry></a:feed>""")
            .items()
            .getFirst();
    assertThat(item.link()).contains("https://example.org/1");
    assertThat(item.published()).contains("2004-05-06T07:08:09Z");
    assertThat(item.content().html()).isEqualTo("Both sides agreed.");
  }

  @Test
  void refusesWhatIsNoFeed() {
    assertThatThrownBy(() -> parse("just words"))
        .isInstanceOf(FetchException.class)
        .hasMessage("no RSS or Atom feed");
    assertThatThrownBy(() -> parse("{\"items\": []}")).hasMessage("no RSS or Atom feed");
    assertThatThrownBy(() -> parse("<!doctype html><html><body>Hello</body></html>"))
        .hasMessage("no feed but a web page");
    assertThat(parse("<rss version='2.0'><channel><title>Empty</title></channel></rss>").items())
        .isEmpty();
  }
}
