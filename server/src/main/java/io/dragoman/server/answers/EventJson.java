package io.dragoman.server.answers;

import io.dragoman.model.Actor;
import io.dragoman.model.Contested;
import io.dragoman.model.Copy;
import io.dragoman.model.Event;
import io.dragoman.model.Materiel;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Events and mentions as JSON objects, with the codebook's fields first and in its order. */
public final class EventJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private EventJson() {}

  /** Returns an event with all that is resolved, and how many mentions and articles tell it. */
  public static ObjectNode event(Event event) {
    Mention mention = event.summary();
    ObjectNode node = start(mention);
    actors(node.putArray("source"), mention.sources(), true);
    actors(node.putArray("target"), mention.targets(), true);
    node.putNull("place");
    EventPlace.of(event).ifPresent(place -> place(node.putObject("place"), place));
    finish(node, mention);
    node.putNull("by");
    mention.attribution().ifPresent(speaker -> actor(node.putObject("by"), speaker, true));
    deathsAndState(node, mention);
    beside(node, mention);
    node.put("id", event.id());
    node.put("document", mention.document());
    node.put("sentence", mention.sentence().text());
    node.put("begin", mention.trigger().begin());
    node.put("end", mention.trigger().end());
    node.put("basis", mention.when().basis().name().toLowerCase(Locale.ROOT));
    node.put("confidence", Math.round(mention.confidence() * 1e4) / 1e4);
    node.put("mentions", event.mentions().size());
    node.put("articles", event.articles());
    node.put("outlets", event.outlets());
    ArrayNode contested = node.putArray("contested");
    event.contested().forEach(one -> contested(contested.addObject(), one));
    ArrayNode corrections = node.putArray("corrections");
    event
        .corrections()
        .forEach(
            c ->
                corrections
                    .addObject()
                    .put("change", c.number())
                    .put("field", c.field().code())
                    .put("value", c.value())
                    .put("author", c.author())
                    .put("at", c.at().toString())
                    .put("why", c.why()));
    ArrayNode copies = node.putArray("copies");
    event.copies().forEach(copy -> copy(copies.addObject(), copy));
    return node;
  }

  private static void copy(ObjectNode node, Copy copy) {
    ArrayNode originals =
        node.put("document", copy.document()).put("origin", copy.origin()).putArray("originals");
    copy.originals().forEach(originals::add);
  }

  private static void contested(ObjectNode node, Contested contested) {
    ArrayNode claims = node.put("field", contested.field().code()).putArray("claims");
    for (Contested.Claim claim : contested.claims()) {
      ObjectNode one = claims.addObject().put("value", claim.value()).put("name", claim.name());
      ArrayNode voices = one.putArray("voices");
      for (Contested.Voice voice : claim.voices()) {
        ObjectNode who = voices.addObject().put("mention", voice.mention());
        who.put("outlet", voice.outlet()).put("origin", voice.origin());
        Answers.put(who, "by", voice.attribution());
      }
    }
  }

  /** Returns a sentence's mentions exactly as the codebook lays them out. */
  public static ObjectNode sentence(String id, List<Mention> mentions) {
    ObjectNode node = JSON.createObjectNode().put("id", id);
    ArrayNode events = node.putArray("events");
    for (Mention mention : mentions) {
      ObjectNode event = start(mention);
      actors(event.putArray("source"), mention.sources(), false);
      actors(event.putArray("target"), mention.targets(), false);
      Answers.put(event, "place", mention.place().map(place -> place.span().text()));
      finish(event, mention);
      Answers.put(event, "by", mention.attribution().map(speaker -> speaker.span().text()));
      deathsAndState(event, mention);
      beside(event, mention);
      events.add(event);
    }
    return node;
  }

  private static ObjectNode start(Mention mention) {
    ObjectNode node = JSON.createObjectNode().put("type", mention.type().name());
    Answers.put(node, "mode", mention.mode().map(Mode::code));
    return node.put("trigger", mention.trigger().text());
  }

  private static void finish(ObjectNode node, Mention mention) {
    Answers.put(node, "date", mention.when().date());
    node.put("cert", mention.certainty().code());
  }

  private static void deathsAndState(ObjectNode node, Mention mention) {
    node.putNull("deaths");
    mention.deaths().ifPresent(deaths -> node.put("deaths", deaths));
    node.put("state", mention.state());
  }

  /** The fields beside those of the codebook: instrument, materiel, place of a far speaker. */
  private static void beside(ObjectNode node, Mention mention) {
    Answers.put(node, "instrument", mention.instrument().map(Span::text));
    ArrayNode materiel = node.putArray("materiel");
    for (Materiel item : mention.materiel()) {
      ObjectNode entry = materiel.addObject().put("text", item.span().text());
      entry.put("kind", item.kind().code()).putNull("count");
      item.count().ifPresent(count -> entry.put("count", count));
      entry.put("status", item.status().code());
    }
    node.putNull("byFrom");
    mention
        .attributedFrom()
        .ifPresent(
            span -> node.putObject("byFrom").put("begin", span.begin()).put("end", span.end()));
  }

  private static void actors(ArrayNode array, List<Actor> actors, boolean resolved) {
    actors.forEach(actor -> actor(array.addObject(), actor, resolved));
  }

  private static void actor(ObjectNode node, Actor actor, boolean resolved) {
    node.put("text", actor.span().text()).put("code", actor.code().toString());
    if (resolved) {
      Answers.put(node, "name", actor.identity().map(Actor.Identity::name));
      Answers.put(node, "id", actor.identity().map(Actor.Identity::id));
    }
  }

  private static void place(ObjectNode node, Place place) {
    node.put("text", place.span().text());
    if (place.location().isPresent()) {
      Place.Location location = place.location().get();
      node.put("name", location.name()).put("lat", location.latitude());
      node.put("lon", location.longitude()).put("country", location.country());
      node.put("precision", location.precision().name().toLowerCase(Locale.ROOT));
    } else {
      node.putNull("name").putNull("lat").putNull("lon").putNull("country").putNull("precision");
    }
  }
}
