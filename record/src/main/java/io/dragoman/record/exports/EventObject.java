package io.dragoman.record.exports;

import io.dragoman.model.Actor;
import io.dragoman.model.Contested;
import io.dragoman.model.Copy;
import io.dragoman.model.Correction;
import io.dragoman.model.DaySpan;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Facts;
import io.dragoman.model.Materiel;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** An event as one JSON object that holds all that the record knows of it. */
final class EventObject {
  private final JsonGenerator json;
  private final Library library;
  private final String snapshot;

  EventObject(JsonGenerator json, Library library, String snapshot) {
    this.json = json;
    this.library = library;
    this.snapshot = snapshot;
  }

  void write(Event event) {
    json.writeStartObject();
    json.writeStringProperty("id", event.id());
    json.writeNumberProperty("number", Digest.number(event.id()));
    json.writeStringProperty("snapshot", snapshot);
    facts(event.facts());
    json.writeNumberProperty("articles", event.articles());
    json.writeNumberProperty("outlets", event.outlets());
    json.writeArrayPropertyStart("mentions");
    event.mentions().forEach(this::mention);
    json.writeEndArray();
    json.writeArrayPropertyStart("contested");
    event.contested().forEach(this::contested);
    json.writeEndArray();
    json.writeArrayPropertyStart("corrections");
    event.corrections().forEach(this::correction);
    json.writeEndArray();
    json.writeArrayPropertyStart("copies");
    event.copies().forEach(this::copy);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void facts(Facts facts) {
    json.writeStringProperty("type", facts.type().name());
    Json.put(json, "mode", facts.mode().map(Mode::code));
    json.writeNumberProperty("quad_class", facts.type().quadClass().number());
    actors("source", facts.sources());
    actors("target", facts.targets());
    place(facts.place());
    when(facts.when());
    json.writeStringProperty("cert", facts.certainty().code());
    Json.putNumber(json, "deaths", facts.deaths());
    json.writeBooleanProperty("state", facts.state());
  }

  private void mention(Mention mention) {
    json.writeStartObject();
    json.writeStringProperty("id", mention.id());
    span("trigger", mention.trigger());
    facts(Facts.of(mention));
    json.writeName("by");
    mention.attribution().ifPresentOrElse(this::actor, json::writeNull);
    span("instrument", mention.instrument());
    json.writeArrayPropertyStart("materiel");
    mention.materiel().forEach(this::materiel);
    json.writeEndArray();
    json.writeNumberProperty("confidence", mention.confidence());
    span("sentence", mention.sentence());
    json.writeStringProperty("reader", mention.reader());
    json.writeStringProperty("document", mention.document());
    json.writeName("article");
    library.of(mention).ifPresentOrElse(this::article, json::writeNull);
    json.writeEndObject();
  }

  private void actors(String name, List<Actor> actors) {
    json.writeArrayPropertyStart(name);
    actors.forEach(this::actor);
    json.writeEndArray();
  }

  private void actor(Actor actor) {
    json.writeStartObject();
    spanFields(actor.span());
    json.writeStringProperty("code", actor.code().toString());
    Json.put(json, "id", actor.identity().map(Actor.Identity::id));
    Json.put(json, "name", actor.identity().map(Actor.Identity::name));
    json.writeStringProperty("reason", actor.reason());
    json.writeEndObject();
  }

  private void place(Optional<Place> known) {
    if (known.isEmpty()) {
      json.writeNullProperty("place");
      return;
    }
    Place place = known.get();
    json.writeObjectPropertyStart("place");
    spanFields(place.span());
    if (place.location().isPresent()) {
      Place.Location location = place.location().get();
      json.writeStringProperty("id", location.id());
      json.writeStringProperty("name", location.name());
      json.writeNumberProperty("lat", location.latitude());
      json.writeNumberProperty("lon", location.longitude());
      json.writeStringProperty("country", location.country());
      json.writeStringProperty("precision", precision(location));
    } else {
      for (String name : List.of("id", "name", "lat", "lon", "country", "precision")) {
        json.writeNullProperty(name);
      }
    }
    json.writeStringProperty("reason", place.reason());
    json.writeEndObject();
  }

  private void when(When when) {
    Optional<DaySpan> days = DaySpan.of(when);
    Json.put(json, "date", when.date());
    Json.put(json, "first_day", days.map(DaySpan::first).map(LocalDate::toString));
    Json.put(json, "last_day", days.map(DaySpan::last).map(LocalDate::toString));
    json.writeStringProperty("basis", when.basis().name().toLowerCase(Locale.ROOT));
    span("date_words", when.span());
  }

  private void materiel(Materiel item) {
    json.writeStartObject();
    spanFields(item.span());
    json.writeStringProperty("kind", item.kind().code());
    Json.putNumber(json, "count", item.count());
    json.writeStringProperty("status", item.status().code());
    json.writeEndObject();
  }

  void article(Article article) {
    Document document = article.document();
    json.writeStartObject();
    Json.put(json, "title", document.title());
    Json.put(json, "published", document.published().map(LocalDate::toString));
    Json.put(json, "url", document.url());
    Json.put(json, "outlet", document.outlet());
    Json.put(json, "author", document.author());
    json.writeStringProperty("language", document.language());
    Json.put(json, "sources", document.sources());
    json.writeStringProperty("origin", document.origin());
    json.writeNumberProperty("length", article.length());
    json.writeStringProperty("sha256", article.sha256());
    json.writeEndObject();
  }

  private void contested(Contested contested) {
    json.writeStartObject();
    json.writeStringProperty("field", contested.field().code());
    json.writeArrayPropertyStart("claims");
    for (Contested.Claim claim : contested.claims()) {
      json.writeStartObject();
      json.writeStringProperty("value", claim.value());
      json.writeStringProperty("name", claim.name());
      json.writeArrayPropertyStart("voices");
      claim.voices().forEach(this::voice);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void voice(Contested.Voice voice) {
    json.writeStartObject();
    json.writeStringProperty("mention", voice.mention());
    json.writeStringProperty("outlet", voice.outlet());
    json.writeStringProperty("origin", voice.origin());
    Json.put(json, "by", voice.attribution());
    json.writeEndObject();
  }

  private void correction(Correction correction) {
    json.writeStartObject();
    json.writeNumberProperty("number", correction.number());
    json.writeStringProperty("field", correction.field().code());
    json.writeStringProperty("value", correction.value());
    json.writeStringProperty("author", correction.author());
    json.writeStringProperty("at", correction.at().toString());
    json.writeStringProperty("why", correction.why());
    json.writeEndObject();
  }

  private void copy(Copy copy) {
    json.writeStartObject();
    json.writeStringProperty("document", copy.document());
    json.writeStringProperty("origin", copy.origin());
    Json.put(json, "originals", copy.originals());
    json.writeEndObject();
  }

  private void span(String name, Span span) {
    json.writeObjectPropertyStart(name);
    spanFields(span);
    json.writeEndObject();
  }

  private void span(String name, Optional<Span> span) {
    if (span.isPresent()) {
      span(name, span.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private void spanFields(Span span) {
    json.writeStringProperty("text", span.text());
    json.writeNumberProperty("begin", span.begin());
    json.writeNumberProperty("end", span.end());
  }

  /** Returns a precision as exports write it, e.g. "city". */
  static String precision(Place.Location location) {
    return location.precision().name().toLowerCase(Locale.ROOT);
  }
}
