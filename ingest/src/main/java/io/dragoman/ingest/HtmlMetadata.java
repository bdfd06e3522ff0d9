package io.dragoman.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads what a web page says about its article: JSON-LD (schema.org), Open Graph, Dublin Core and
 * the meta names that publishers use.
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
    for (Element time :
        page.select("[itemprop=datePublished], time[pubdate], article time, time")) {
      found.published(Days.parse(time.attr("content")));
      found.published(Days.parse(time.attr("datetime")));
      found.published(Days.parse(time.text()));
    }
    page.select("link[rel=canonical]").forEach(link -> found.url(link.attr("href")));
    found.url(meta(page, "og:url"));
    Metadata metadata = found.build();
    return metadata.title().isEmpty() || metadata.outlet().isEmpty()
        ? metadata
        : withoutOutlet(metadata);
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
