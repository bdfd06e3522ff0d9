package io.dragoman.bench;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An event in the gold format of the codebook; null stands for "says nothing" as it does there, so
 * this record does not leave the package.
 */
record CodedEvent(
    String type,
    Optional<String> mode,
    String trigger,
    List<CodedActor> source,
    List<CodedActor> target,
    Optional<String> place,
    Optional<String> date,
    String cert,
    Optional<String> by,
    Optional<Integer> deaths,
    boolean state) {

  /** An actor's words and code. */
  record CodedActor(String text, ActorCode code) {}

  static CodedEvent of(Mention mention) {
    return new CodedEvent(
        mention.type().name(),
        mention.mode().map(Mode::code),
        mention.trigger().text(),
        actors(mention.sources()),
        actors(mention.targets()),
        mention.place().map(Place::span).map(Span::text),
        mention.when().date(),
        mention.certainty().code(),
        mention.attribution().map(Actor::span).map(Span::text),
        mention.deaths(),
        mention.state());
  }

  private static List<CodedActor> actors(List<Actor> actors) {
    return actors.stream().map(a -> new CodedActor(a.span().text(), a.code())).toList();
  }

  static CodedEvent of(JsonNode node) {
    return new CodedEvent(
        node.path("type").asString(),
        text(node, "mode"),
        node.path("trigger").asString(),
        actors(node.path("source")),
        actors(node.path("target")),
        text(node, "place"),
        text(node, "date"),
        node.path("cert").asString(),
        text(node, "by"),
        node.path("deaths").isNumber()
            ? Optional.of(node.path("deaths").asInt())
            : Optional.empty(),
        node.path("state").asBoolean());
  }

  private static List<CodedActor> actors(JsonNode list) {
    return list.valueStream()
        .map(
            a -> new CodedActor(a.path("text").asString(), ActorCode.of(a.path("code").asString())))
        .toList();
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }

  /** Whether a field says more than its default. */
  boolean says(Field field) {
    return switch (field) {
      case MODE -> mode.isPresent();
      case PLACE -> place.isPresent();
      case DATE -> date.isPresent();
      case CERT -> !cert.equals(Certainty.FACT.code());
      case BY -> by.isPresent();
      case DEATHS -> deaths.filter(n -> n > 0).isPresent(); // the scorer takes 0 for silence
      case STATE -> state;
      case SOURCE -> !source.isEmpty();
      case TARGET -> !target.isEmpty();
    };
  }
}
