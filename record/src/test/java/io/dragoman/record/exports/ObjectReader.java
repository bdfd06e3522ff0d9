package io.dragoman.record.exports;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.Contested;
import io.dragoman.model.Copy;
import io.dragoman.model.Correction;
import io.dragoman.model.Event;
import io.dragoman.model.EventType;
import io.dragoman.model.Facts;
import io.dragoman.model.Materiel;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Makes an event again of the object that {@link EventObject} wrote. */
final class ObjectReader {
  private ObjectReader() {}

  static Event event(JsonNode node) {
    String id = node.get("id").asString();
    return new Event(
        id,
        facts(node),
        list(node.get("mentions"), ObjectReader::mention),
        node.get("articles").asInt(),
        node.get("outlets").asInt(),
        list(node.get("contested"), ObjectReader::contested),
        list(node.get("corrections"), correction -> correction(id, correction)),
        list(node.get("copies"), ObjectReader::copy));
  }

  private static Copy copy(JsonNode node) {
    return new Copy(
        node.get("document").asString(),
        node.get("origin").asString(),
        list(node.get("originals"), JsonNode::asString));
  }

  private static Contested contested(JsonNode node) {
    return new Contested(
        Contested.Field.valueOf(node.get("field").asString().toUpperCase(Locale.ROOT)),
        list(
            node.get("claims"),
            claim ->
                new Contested.Claim(
                    claim.get("value").asString(),
                    claim.get("name").asString(),
                    list(
                        claim.get("voices"),
                        voice ->
                            new Contested.Voice(
                                voice.get("mention").asString(),
                                voice.get("outlet").asString(),
                                voice.get("origin").asString(),
                                maybe(voice.get("by"), JsonNode::asString))))));
  }

  private static Facts facts(JsonNode node) {
    return new Facts(
        EventType.of(node.get("type").asString()),
        maybe(node.get("mode"), mode -> Mode.of(mode.asString())),
        list(node.get("source"), ObjectReader::actor),
        list(node.get("target"), ObjectReader::actor),
        maybe(node.get("place"), ObjectReader::place),
        new When(
            maybe(node.get("date"), JsonNode::asString),
            When.Basis.valueOf(node.get("basis").asString().toUpperCase(Locale.ROOT)),
            maybe(node.get("date_words"), ObjectReader::span)),
        Certainty.of(node.get("cert").asString()),
        maybe(node.get("deaths"), JsonNode::asInt),
        node.get("state").asBoolean());
  }

  private static Mention mention(JsonNode node) {
    Facts facts = facts(node);
    return new Mention(
        node.get("id").asString(),
        node.get("document").asString(),
        facts.type(),
        facts.mode(),
        span(node.get("trigger")),
        facts.sources(),
        facts.targets(),
        facts.place(),
        facts.when(),
        facts.certainty(),
        maybe(node.get("by"), ObjectReader::actor),
        facts.deaths(),
        maybe(node.get("instrument"), ObjectReader::span),
        list(node.get("materiel"), ObjectReader::materiel),
        facts.state(),
        node.get("confidence").asDouble(),
        span(node.get("sentence")),
        node.get("reader").asString());
  }

  private static Actor actor(JsonNode node) {
    return new Actor(
        span(node),
        ActorCode.of(node.get("code").asString()),
        maybe(node.get("id"), id -> new Actor.Identity(id.asString(), node.get("name").asString())),
        node.get("reason").asString());
  }

  private static Place place(JsonNode node) {
    return new Place(
        span(node),
        maybe(
            node.get("id"),
            id ->
                new Place.Location(
                    id.asString(),
                    node.get("name").asString(),
                    node.get("lat").asDouble(),
                    node.get("lon").asDouble(),
                    node.get("country").asString(),
                    Place.Precision.valueOf(
                        node.get("precision").asString().toUpperCase(Locale.ROOT)))),
        node.get("reason").asString());
  }

  private static Materiel materiel(JsonNode node) {
    return new Materiel(
        span(node),
        Materiel.Kind.of(node.get("kind").asString()),
        maybe(node.get("count"), JsonNode::asInt),
        Materiel.Status.of(node.get("status").asString()));
  }

  private static Correction correction(String event, JsonNode node) {
    return new Correction(
        node.get("number").asLong(),
        event,
        Correction.Field.valueOf(node.get("field").asString().toUpperCase(Locale.ROOT)),
        node.get("value").asString(),
        node.get("author").asString(),
        Instant.parse(node.get("at").asString()),
        node.get("why").asString());
  }

  private static Span span(JsonNode node) {
    return new Span(
        node.get("text").asString(), node.get("begin").asInt(), node.get("end").asInt());
  }

  private static <T> Optional<T> maybe(JsonNode node, Function<JsonNode, T> reader) {
    return node.isNull() ? Optional.empty() : Optional.of(reader.apply(node));
  }

  private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> reader) {
    List<T> list = new ArrayList<>();
    nodes.forEach(node -> list.add(reader.apply(node)));
    return list;
  }
}
