package io.dragoman.ingest.feeds;

import io.dragoman.ingest.WebHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.90 to 2.0 (RSS 1.0 is RDF), Atom 0.3 and Atom 1.0 (RFC 4287).
 *
 * <p>Many feeds are no well-formed XML, so they are read by a parser that forgives: it knows no
 * document types, resolves no entities but those of HTML, and closes what was left open.
 */
final class FeedParser {
  /** What is called the content counts as the whole text from this number of characters on. */
  private static final int WHOLE_CONTENT = 600;

  /** What is called a description or summary counts as the whole text from this number on. */
  private static final int WHOLE_SUMMARY = 1500;

  private static final int DECLARATION_WITHIN = 200;
  private static final int END_WITHIN = 4096;
  private static final Pattern DECLARATION = Pattern.compile("<\\?xml[^>]*\\sencoding\\s*=");
  private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");

  private final URI address;
  private final String prefix;

  private FeedParser(URI address, String prefix) {
    this.address = address;
    this.prefix = prefix;
  }

  /**
   * Reads a feed.
   *
   * @param address where it came from, for addresses relative to it
   * @throws FetchException if it is none
   */
  static ParsedFeed parse(byte[] body, String contentType, URI address) {
    Document document = document(body, contentType, address);
    for (Element root : document.select("*")) {
      String name = root.tagName().toLowerCase(Locale.ROOT);
      String prefix = name.substring(0, name.indexOf(':') + 1);
      switch (name.substring(prefix.length())) {
        case "rss", "rdf" -> {
          return new FeedParser(address, "").rss(root, body);
        }
        case "feed" -> {
          return new FeedParser(address, prefix).atom(root, body);
        }
        case "html" -> throw new FetchException(page(body, address), false);
        default -> {}
      }
    }
    throw new FetchException("no RSS or Atom feed", false);
  }

  private static Document document(byte[] body, String contentType, URI address) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(body),
          charset(body, contentType),
          address.toString(),
          Parser.xmlParser());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The encoding that the server named, null where the feed itself declares one or nobody does. */
  private static @Nullable String charset(byte[] body, String contentType) {
    int length = Math.min(body.length, DECLARATION_WITHIN);
    String start = new String(body, 0, length, StandardCharsets.ISO_8859_1);
    return DECLARATION.matcher(start).find()
        ? null
        : WebHeaders.charset(contentType).map(Charset::name).orElse(null);
  }

  private static String page(byte[] body, URI address) {
    Document page = Jsoup.parse(new String(body, StandardCharsets.UTF_8), address.toString());
    return "no feed but a web page"
        + page.select("link[rel=alternate][type~=(?i)(rss|atom)]").stream()
            .map(link -> link.absUrl("href"))
            .filter(link -> !link.isEmpty())
            .findFirst()
            .map(link -> ", which names this feed: " + link)
            .orElse("");
  }

  private ParsedFeed rss(Element root, byte[] body) {
    Element channel = child(root, "channel").orElse(root);
    List<FeedItem> items = new ArrayList<>();
    for (Element item : named(root, "item")) {
      items.add(rssItem(item));
    }
    return parsed(text(channel, "title"), items, root, body);
  }

  private FeedItem rssItem(Element item) {
    Optional<String> guid = some(text(item, "guid")).or(() -> some(item.attr("rdf:about")));
    Optional<String> link =
        some(text(item, "feedburner:origLink"))
            .or(() -> some(text(item, "link")))
            .or(() -> child(item, "atom:link").map(element -> element.attr("href")))
            .or(() -> guid.filter(FeedParser::isAddress))
            .map(found -> resolved(item, found));
    return new FeedItem(
        guid,
        link,
        plain(text(item, "title")),
        firstOf(item, "pubDate", "dc:date", "dcterms:issued", "published", "atom:published"),
        firstOf(item, "dcterms:modified", "updated", "atom:updated", "a10:updated"),
        firstOf(item, "dc:creator", "author").map(FeedParser::person),
        some(text(item, "source")).map(FeedParser::plain),
        content(
            html(child(item, "content:encoded")),
            html(child(item, "description").or(() -> child(item, "content")))));
  }

  private ParsedFeed atom(Element root, byte[] body) {
    List<FeedItem> items = new ArrayList<>();
    for (Element entry : named(root, prefix + "entry")) {
      items.add(atomEntry(entry));
    }
    return parsed(text(root, prefix + "title"), items, root, body);
  }

  private FeedItem atomEntry(Element entry) {
    Optional<String> link =
        entry.children().stream()
            .filter(child -> child.tagName().equalsIgnoreCase(prefix + "link"))
            .filter(child -> child.attr("rel").isEmpty() || child.attr("rel").equals("alternate"))
            .map(child -> resolved(child, child.attr("href")))
            .findFirst();
    return new FeedItem(
        some(text(entry, prefix + "id")),
        link,
        plain(text(entry, prefix + "title")),
        firstOf(entry, prefix + "published", prefix + "issued", prefix + "created"),
        firstOf(entry, prefix + "updated", prefix + "modified"),
        child(entry, prefix + "author").flatMap(author -> some(text(author, prefix + "name"))),
        child(entry, prefix + "source")
            .flatMap(source -> some(text(source, prefix + "title")))
            .map(FeedParser::plain),
        content(
            atomText(child(entry, prefix + "content")),
            atomText(child(entry, prefix + "summary"))));
  }

  /** The HTML of a text construct; one of type text has no markup. */
  private static String atomText(Optional<Element> element) {
    String html = html(element);
    String type = element.map(found -> found.attr("type")).orElse("");
    return type.equals("text") || type.equals("text/plain")
        ? "<p>" + Entities.escape(html).replaceAll("\\n\\s*\\n", "</p><p>") + "</p>"
        : html;
  }

  private ParsedFeed parsed(String title, List<FeedItem> items, Element root, byte[] body) {
    int length = Math.min(body.length, END_WITHIN);
    String end = new String(body, body.length - length, length, StandardCharsets.ISO_8859_1);
    boolean cut = !end.replace("\0", "").contains("</" + root.tagName());
    List<FeedItem> whole = cut && !items.isEmpty() ? items.subList(0, items.size() - 1) : items;
    return new ParsedFeed(plain(title), List.copyOf(whole), cut);
  }

  private static FeedItem.Content content(String content, String summary) {
    String longer = length(content) >= length(summary) ? content : summary;
    if (longer.isBlank()) {
      return FeedItem.Content.NONE;
    }
    return new FeedItem.Content(
        longer, length(content) >= WHOLE_CONTENT || length(summary) >= WHOLE_SUMMARY);
  }

  private static int length(String html) {
    return html.isBlank() ? 0 : plain(html).length();
  }

  private static boolean isAddress(String text) {
    return Fetcher.address(text).isPresent();
  }

  /** Resolves an address against xml:base of the elements around it, else the feed's address. */
  private String resolved(Element around, String link) {
    try {
      return base(around).resolve(link.strip().replace(" ", "%20")).toString();
    } catch (IllegalArgumentException e) {
      return link.strip();
    }
  }

  private URI base(Element element) {
    Element parent = element.parent();
    URI outer = parent == null ? address : base(parent);
    String own = element.attr("xml:base").strip();
    return own.isEmpty() ? outer : outer.resolve(own);
  }

  private static String person(String author) {
    Matcher mail = MAIL.matcher(author);
    return mail.matches() ? mail.group(1) : author;
  }

  private static List<Element> named(Element root, String name) {
    return root.select("*").stream()
        .filter(element -> element.tagName().equalsIgnoreCase(name))
        .toList();
  }

  private static Optional<Element> child(Element element, String name) {
    return element.children().stream()
        .filter(child -> child.tagName().equalsIgnoreCase(name))
        .findFirst();
  }

  private static Optional<String> firstOf(Element element, String... names) {
    for (String name : names) {
      Optional<String> found = some(text(element, name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> some(String text) {
    return Optional.of(text.strip()).filter(t -> !t.isEmpty());
  }

  private static String text(Element element, String name) {
    return child(element, name).map(Element::wholeText).orElse("").strip();
  }

  /** The content of an element as HTML: escaped or in CDATA as it was meant, else its markup. */
  private static String html(Optional<Element> element) {
    return element
        .map(found -> found.children().isEmpty() ? found.wholeText() : found.html())
        .orElse("")
        .strip();
  }

  /** Returns text without markup. */
  private static String plain(String html) {
    return Jsoup.parse(html).text();
  }
}
