package io.dragoman.record.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GeoJSON, JSON-LD and FollowTheMoney of every shape keep the rules of their formats. */
class LinkedFilesProperties {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Properties of the schemata, with those that they inherit, as far as exports use them. */
  private static final Map<String, Set<String>> SCHEMATA =
      Map.of(
          "Event",
          Set.of(
              "name",
              "summary",
              "description",
              "date",
              "startDate",
              "endDate",
              "location",
              "country",
              "involved",
              "proof",
              "sourceUrl",
              "publisher",
              "keywords",
              "notes",
              "recordId"),
          "Article",
          Set.of("name", "title", "author", "publisher", "publishedAt", "sourceUrl", "language"),
          "Person",
          Set.of("name", "country", "keywords"),
          "PublicBody",
          Set.of("name", "country", "keywords"),
          "Organization",
          Set.of("name", "country", "keywords"),
          "LegalEntity",
          Set.of("name", "country", "keywords"));

  @Provide
  Arbitrary<Told> told() {
    return Told.anything();
  }

  private static String export(ExportFormat format, Told told) throws IOException {
    Path folder = Files.createTempDirectory("dragoman");
    Path file = folder.resolve("events");
    try {
      Exporter.export(Exports.request(format, file), told.events().stream(), told::articles);
      return Files.readString(file);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(Sidecar.beside(file));
      Files.delete(folder);
    }
  }

  @Property(tries = 100)
  void geoJson(@ForAll("told") Told told) throws IOException {
    JsonNode collection = JSON.readTree(export(ExportFormat.GEOJSON, told));
    assertThat(collection.get("type").asString()).isEqualTo("FeatureCollection");
    assertThat(collection.get("snapshot").asString()).isEqualTo(ExportSamples.SNAPSHOT);
    JsonNode features = collection.get("features");
    assertThat(features.size()).isEqualTo(told.events().size());
    for (int i = 0; i < features.size(); i++) {
      Optional<Place.Location> location =
          told.events().get(i).facts().place().flatMap(Place::location);
      JsonNode feature = features.get(i);
      assertThat(feature.propertyNames()).contains("type", "id", "geometry", "properties");
      JsonNode geometry = feature.get("geometry");
      assertThat(geometry.isNull()).isEqualTo(location.filter(Place.Location::isPoint).isEmpty());
      if (!geometry.isNull()) {
        assertThat(geometry.get("type").asString()).isEqualTo("Point");
        assertThat(geometry.get("coordinates").get(0).asDouble())
            .isEqualTo(location.orElseThrow().longitude());
        assertThat(geometry.get("coordinates").get(1).asDouble())
            .isEqualTo(location.orElseThrow().latitude());
      }
      assertThat(feature.get("properties").get("precision").isNull()).isEqualTo(location.isEmpty());
    }
  }

  @Property(tries = 100)
  void linkedData(@ForAll("told") Told told) throws IOException {
    JsonNode root = JSON.readTree(export(ExportFormat.JSONLD, told));
    Set<String> ids = new HashSet<>();
    int events = 0;
    int annotations = 0;
    for (JsonNode node : root.get("@graph")) {
      List<String> types = node.get("type").valueStream().map(JsonNode::asString).toList();
      if (types.contains("Event")) {
        events++;
        node.get("wasDerivedFrom").forEach(article -> assertThat(ids).contains(article.asString()));
        node.get("wasAttributedTo").forEach(agent -> assertThat(ids).contains(agent.asString()));
        assertThat(ids.add(node.get("id").asString())).isTrue();
      } else if (types.contains("Annotation")) {
        annotations++;
        assertThat(ids).contains(node.get("body").asString());
        assertThat(ids).contains(node.get("target").get("source").asString());
        JsonNode quotation = node.get("target").get("selector").get(0);
        JsonNode position = node.get("target").get("selector").get(1);
        String exact = quotation.get("exact").asString();
        assertThat(position.get("end").asInt() - position.get("start").asInt())
            .isEqualTo(exact.codePointCount(0, exact.length()));
      } else {
        assertThat(ids.add(node.get("id").asString())).isTrue();
      }
    }
    assertThat(events).isEqualTo(told.events().size());
    assertThat(annotations)
        .isEqualTo(told.events().stream().mapToInt(event -> event.mentions().size()).sum());
  }

  @Property(tries = 100)
  void followTheMoney(@ForAll("told") Told told) throws IOException {
    List<JsonNode> entities =
        Stream.of(export(ExportFormat.FTM, told).split("\n"))
            .filter(line -> !line.isEmpty())
            .map(JSON::readTree)
            .toList();
    Set<String> ids = new HashSet<>();
    for (JsonNode entity : entities) {
      String schema = entity.get("schema").asString();
      assertThat(entity.get("id").asString()).matches("dragoman-[a-z]+-[0-9a-f]{32}");
      JsonNode properties = entity.get("properties");
      assertThat(SCHEMATA.get(schema)).as(schema).containsAll(properties.propertyNames());
      for (String name : List.of("involved", "proof")) {
        if (properties.has(name)) {
          properties.get(name).forEach(other -> assertThat(ids).contains(other.asString()));
        }
      }
      assertThat(ids.add(entity.get("id").asString())).isTrue();
    }
    assertThat(entities.stream().filter(e -> e.get("schema").asString().equals("Event")))
        .hasSameSizeAs(told.events());
  }
}
