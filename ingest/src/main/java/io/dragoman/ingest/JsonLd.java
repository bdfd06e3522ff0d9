package io.dragoman.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the schema.org description of an article that many pages carry as JSON-LD. */
final class JsonLd {
  private JsonLd() {}

  /** Adds what the first described article of a page says; broken JSON is passed over. */
  static void read(Document page, MetadataBuilder found) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      for (JsonNode article : articles(script.data())) {
        found
            .title(string(article.path("headline")))
            .published(Days.parse(string(article.path("datePublished"))))
            .author(names(article.path("author")))
            .outlet(names(article.path("publisher")))
            .url(string(article.path("url")));
      }
    }
  }

  private static List<JsonNode> articles(String json) {
    Deque<JsonNode> open = new ArrayDeque<>();
    List<JsonNode> articles = new ArrayList<>();
    try {
      open.add(JsonFields.MAPPER.readTree(json));
    } catch (JacksonException e) {
      return List.of();
    }
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.isArray()) {
        node.forEach(open::add);
      }
      node.path("@graph").forEach(open::add);
      if (node.has("headline") && node.has("datePublished")) {
        articles.add(node);
      }
    }
    return articles;
  }

  private static String names(JsonNode people) {
    if (people.isArray()) {
      List<String> names = new ArrayList<>();
      people.forEach(person -> names.add(names(person)));
      return names.stream().filter(name -> !name.isBlank()).collect(Collectors.joining(", "));
    }
    return people.isObject() ? string(people.path("name")) : string(people);
  }

  private static String string(JsonNode value) {
    return value.isString() ? value.asString() : "";
  }
}
