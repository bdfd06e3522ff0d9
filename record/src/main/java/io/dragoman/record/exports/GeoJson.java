package io.dragoman.record.exports;

import io.dragoman.model.DaySpan;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Facts;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * GeoJSON (RFC 7946): a collection with one feature an event. An event has a point where its place
 * was resolved to one, a town or something smaller; else its geometry is null. The property
 * "precision" says how exact the place is: point, city, region, country, or null where it is not on
 * the map. Properties are flat, as the programs want them that draw maps.
 */
final class GeoJson extends JsonLayout {
  private final Library library;

  GeoJson(Path file, Context context) throws IOException {
    super(TextFile.create(file));
    library = context.library();
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    Sidecar.about(json, context.request());
    json.writeArrayPropertyStart("features");
    newLine();
  }

  @Override
  public void write(Event event) {
    Optional<Place.Location> location = event.facts().place().flatMap(Place::location);
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeStringProperty("id", event.id());
    geometry(location.filter(Place.Location::isPoint));
    json.writeObjectPropertyStart("properties");
    what(event.facts());
    where(event.facts(), location);
    reports(event);
    json.writeEndObject();
    json.writeEndObject();
    newLine();
    counted();
  }

  private void geometry(Optional<Place.Location> point) {
    if (point.isEmpty()) {
      json.writeNullProperty("geometry");
      return;
    }
    json.writeObjectPropertyStart("geometry");
    json.writeStringProperty("type", "Point");
    json.writeArrayPropertyStart("coordinates");
    json.writeNumber(point.get().longitude());
    json.writeNumber(point.get().latitude());
    json.writeEndArray();
    json.writeEndObject();
  }

  private void what(Facts facts) {
    Optional<DaySpan> days = DaySpan.of(facts.when());
    json.writeStringProperty("type", facts.type().name());
    Json.put(json, "mode", facts.mode().map(Mode::code));
    json.writeNumberProperty("quad_class", facts.type().quadClass().number());
    Json.put(json, "date", facts.when().date());
    Json.put(json, "first_day", days.map(DaySpan::first).map(LocalDate::toString));
    Json.put(json, "last_day", days.map(DaySpan::last).map(LocalDate::toString));
    json.writeStringProperty("source", Actors.list(facts.sources(), Actors::name));
    json.writeStringProperty(
        "source_code", Actors.list(facts.sources(), actor -> actor.code().toString()));
    json.writeStringProperty("target", Actors.list(facts.targets(), Actors::name));
    json.writeStringProperty(
        "target_code", Actors.list(facts.targets(), actor -> actor.code().toString()));
    json.writeStringProperty("cert", facts.certainty().code());
    Json.putNumber(json, "deaths", facts.deaths());
    json.writeBooleanProperty("state", facts.state());
  }

  private void where(Facts facts, Optional<Place.Location> location) {
    Json.put(json, "place", facts.place().map(place -> place.span().text()));
    Json.put(json, "place_name", location.map(Place.Location::name));
    Json.put(json, "place_id", location.map(Place.Location::id));
    Json.put(json, "country", location.map(Place.Location::country));
    Json.put(json, "precision", location.map(EventObject::precision));
  }

  private void reports(Event event) {
    Mention best = event.best();
    Optional<Document> document = library.of(best).map(Article::document);
    json.writeNumberProperty("mentions", event.mentions().size());
    json.writeNumberProperty("articles", event.articles());
    json.writeNumberProperty("outlets", event.outlets());
    json.writeNumberProperty("confidence", best.confidence());
    json.writeStringProperty("sentence", best.sentence().text());
    Json.put(json, "outlet", document.flatMap(Document::outlet));
    Json.put(json, "url", document.flatMap(Document::url));
  }

  @Override
  public void finish(Tally tally) {
    json.writeEndArray();
    json.writeObjectPropertyStart("counts");
    json.writeNumberProperty("articles", tally.articles());
    json.writeNumberProperty("mentions", tally.mentions());
    json.writeNumberProperty("events", tally.events());
    json.writeEndObject();
    json.writeEndObject();
    newLine();
    super.finish(tally);
  }

  @Override
  public String rowNoun() {
    return "feature";
  }
}
