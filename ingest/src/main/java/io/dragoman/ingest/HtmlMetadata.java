package io.dragoman.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads what a web page says about its article: JSON-LD (schema.org), Open Graph, Dublin Core and
 * the meta names that publishers use; then its address, and what people see on it.
 */
final class HtmlMetadata {
  private static final List<String> DAYS =
      List.of(
          "article:published_time",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "citation_publication_date",
          "publish-date",
          "publication_date",
          "pubdate",
          "sailthru.date",
          "date");

  /** Times of the article itself, not of others that the page points to. */
  private static final List<String> TIMES =
      List.of(
          "[itemprop=datePublished]", "time[pubdate]", "article header time", "main header time");

  private static final Pattern ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})/(\\d{2}|[a-z]{3})/(\\d{2})(?:/|$)");

  private HtmlMetadata() {}

  static Metadata of(Document page) {
    MetadataBuilder found = new MetadataBuilder();
    String outlet = meta(page, "og:site_name");
    found.title(meta(page, "og:title")).outlet(outlet);
    DAYS.forEach(name -> found.published(Days.parse(meta(page, name))));
    found.author(person(meta(page, "author")));
    JsonLd.read(page, found);
    page.select("h1").stream().limit(1).forEach(heading -> found.title(heading.text()));
    found.title(page.title());
    page.select("[itemprop=author], [rel=author]").forEach(element -> found.author(element.text()));
    page.select("link[rel=canonical]").forEach(link -> found.url(link.attr("href")));
    found.url(meta(page, "og:url"));
    TIMES.forEach(query -> page.select(query).forEach(time -> time(time, found)));
    found.published(inAddress(found.build().url().orElse("")));
    HtmlDateline.read(HtmlBlock.of(page.body()), found);
    List.of("article time", "time")
        .forEach(query -> page.select(query).forEach(time -> time(time, found)));
    Metadata metadata = found.build();
    return metadata.title().isEmpty() || metadata.outlet().isEmpty()
        ? metadata
        : withoutOutlet(metadata);
  }

  private static void time(Element time, MetadataBuilder found) {
    found.published(Days.parse(time.attr("content")));
    found.published(Days.parse(time.attr("datetime")));
    found.published(Days.parse(time.text()));
  }

  /** Returns the day that an address names, as in "/2020/06/04/title" and "/2020/jun/04/title". */
  private static Optional<LocalDate> inAddress(String url) {
    Matcher day = ADDRESS.matcher(url);
    return day.find()
        ? Days.parse(day.group(3) + " " + day.group(2) + " " + day.group(1))
            .or(() -> Days.parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3)))
        : Optional.empty();
  }

  /** Returns the metadata with "Title - Outlet" cut down to the title. */
  private static Metadata withoutOutlet(Metadata metadata) {
    String title = metadata.title().orElse("");
    String outlet = metadata.outlet().orElse("");
    String bare = title.replaceFirst(" ?[-–—|:·] ?" + Pattern.quote(outlet) + "$", "");
    return new MetadataBuilder().title(bare).build().or(metadata);
  }

  private static String meta(Document page, String name) {
    String query =
        "meta[property=%1$s], meta[name=%1$s], meta[itemprop=%1$s]".formatted(quoted(name));
    return page.select(query).stream()
        .map(element -> element.attr("content"))
        .filter(content -> !content.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private static String person(String author) {
    return author.startsWith("http") ? "" : author;
  }
}
