package io.dragoman.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of an article that is a JSON object. Unknown ones are passed over. */
final class JsonFields {
  static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonFields() {}

  /**
   * Parses one object.
   *
   * @throws RefusedException where it is something else or no JSON
   */
  static JsonNode object(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (!node.isObject()) {
        throw new RefusedException("not a JSON object");
      }
      return node;
    } catch (JacksonException e) {
      throw invalid(e);
    }
  }

  /** Returns why JSON could not be parsed. */
  static RefusedException invalid(JacksonException problem) {
    return new RefusedException("invalid JSON: " + Excerpt.of(message(problem)), problem);
  }

  private static String message(JacksonException problem) {
    return String.valueOf(problem.getOriginalMessage());
  }

  static Optional<String> text(JsonNode article) {
    return string(article, "text");
  }

  static Metadata metadata(JsonNode article) {
    MetadataBuilder found = new MetadataBuilder();
    string(article, "id").ifPresent(found::id);
    string(article, "title", "headline").ifPresent(found::title);
    string(article, "url").ifPresent(found::url);
    string(article, "outlet", "publisher").ifPresent(found::outlet);
    string(article, "author").ifPresent(found::author);
    string(article, "published", "date")
        .ifPresent(day -> found.published(Days.required(day, "field published")));
    return found.sources(sources(article)).build();
  }

  private static Optional<String> string(JsonNode article, String... names) {
    for (String name : names) {
      JsonNode value = article.path(name);
      if (value.isString() || value.isNumber()) {
        return Optional.of(value.asString());
      }
      if (!value.isMissingNode() && !value.isNull()) {
        throw new RefusedException(
            "field " + name, "not a text but " + Excerpt.of(value.toString()));
      }
    }
    return Optional.empty();
  }

  private static List<String> sources(JsonNode article) {
    JsonNode value = article.path("sources");
    List<String> sources = new ArrayList<>();
    if (value.isString()) {
      sources.addAll(List.of(value.asString().split(";", -1)));
    }
    for (JsonNode item : value) {
      if (item.isString()) {
        sources.add(item.asString());
      }
    }
    return sources;
  }
}
