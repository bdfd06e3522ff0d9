package io.dragoman.record.exports;

import io.dragoman.model.Actor;
import io.dragoman.model.Copy;
import io.dragoman.model.Correction;
import io.dragoman.model.DaySpan;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Facts;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * JSON-LD 1.1 with its context in the file, one node a line: the snapshot (prov:Collection), each
 * reader version (prov:SoftwareAgent), each article (prov:Entity, with the SHA-256 of its clean
 * text), each event (prov:Entity, derived from the articles), and for each mention a Web Annotation
 * that says which words of the article tell of the event. Positions are Unicode code points of the
 * clean text.
 */
final class LinkedData extends JsonLayout {
  /** How many code points of context a quotation carries on each side. */
  private static final int AROUND = 32;

  private static final String CONTEXT =
      """
      {"@vocab":"urn:dragoman:term:","prov":"http://www.w3.org/ns/prov#",\
      "oa":"http://www.w3.org/ns/oa#","schema":"http://schema.org/",\
      "dcterms":"http://purl.org/dc/terms/","xsd":"http://www.w3.org/2001/XMLSchema#",\
      "rdf":"http://www.w3.org/1999/02/22-rdf-syntax-ns#",\
      "geo":"http://www.w3.org/2003/01/geo/wgs84_pos#",\
      "id":"@id","type":"@type","Annotation":"oa:Annotation",\
      "SpecificResource":"oa:SpecificResource","TextQuoteSelector":"oa:TextQuoteSelector",\
      "TextPositionSelector":"oa:TextPositionSelector",\
      "body":{"@id":"oa:hasBody","@type":"@id"},"target":{"@id":"oa:hasTarget","@type":"@id"},\
      "source":{"@id":"oa:hasSource","@type":"@id"},\
      "selector":{"@id":"oa:hasSelector","@type":"@id"},\
      "motivation":{"@id":"oa:motivatedBy","@type":"@vocab"},"describing":"oa:describing",\
      "exact":"oa:exact","prefix":"oa:prefix","suffix":"oa:suffix",\
      "start":{"@id":"oa:start","@type":"xsd:nonNegativeInteger"},\
      "end":{"@id":"oa:end","@type":"xsd:nonNegativeInteger"},\
      "wasDerivedFrom":{"@id":"prov:wasDerivedFrom","@type":"@id"},\
      "wasAttributedTo":{"@id":"prov:wasAttributedTo","@type":"@id"},\
      "wasInfluencedBy":{"@id":"prov:wasInfluencedBy","@type":"@id"},\
      "wasAssociatedWith":{"@id":"prov:wasAssociatedWith","@type":"@id"},\
      "endedAtTime":{"@id":"prov:endedAtTime","@type":"xsd:dateTime"},\
      "isPartOf":{"@id":"dcterms:isPartOf","@type":"@id"},\
      "doer":{"@type":"@id"},"doneTo":{"@type":"@id"},"place":{"@type":"@id"},\
      "label":"http://www.w3.org/2000/01/rdf-schema#label"}""";

  private final Library library;
  private final String snapshot;
  private final SeenIds known = new SeenIds();

  LinkedData(Path file, Context context) throws IOException {
    super(TextFile.create(file));
    library = context.library();
    snapshot = urn("snapshot", context.request().snapshot());
    json.writeStartObject();
    json.writeName("@context");
    json.writeRawValue(CONTEXT);
    json.writeArrayPropertyStart("@graph");
    newLine();
    start(snapshot, "prov:Entity", "prov:Collection");
    Sidecar.about(json, context.request());
    end();
  }

  @Override
  public void write(Event event) {
    for (Mention mention : event.mentions()) {
      reader(mention.reader());
      article(event, mention);
    }
    event(event);
    for (Mention mention : event.mentions()) {
      annotation(event, mention);
    }
    counted();
  }

  private void reader(String version) {
    String id = urn("reader", version);
    if (known.add(id)) {
      start(id, "prov:SoftwareAgent");
      json.writeStringProperty("label", version);
      end();
    }
  }

  private void article(Event event, Mention mention) {
    String id = urn("article", mention.document());
    if (!known.add(id)) {
      return;
    }
    start(id, "prov:Entity", "schema:Article");
    Optional<Article> article = library.of(mention);
    if (article.isPresent()) {
      Document document = article.get().document();
      document.title().ifPresent(title -> json.writeStringProperty("schema:headline", title));
      document
          .published()
          .ifPresent(day -> json.writeStringProperty("schema:datePublished", day.toString()));
      document.url().ifPresent(url -> json.writeStringProperty("schema:url", url));
      document.outlet().ifPresent(outlet -> json.writeStringProperty("schema:publisher", outlet));
      document.author().ifPresent(author -> json.writeStringProperty("schema:author", author));
      json.writeStringProperty("schema:inLanguage", document.language());
      json.writeNumberProperty("length", article.get().length());
      json.writeStringProperty("sha256", article.get().sha256());
    }
    event.copies().stream()
        .filter(copy -> copy.document().equals(mention.document()))
        .forEach(this::copied);
    end();
  }

  private void copied(Copy copy) {
    json.writeStringProperty("countsAs", copy.origin());
    if (!copy.originals().isEmpty()) {
      Json.put(
          json,
          "wasDerivedFrom",
          copy.originals().stream().map(original -> urn("article", original)).toList());
    }
  }

  private void event(Event event) {
    Facts facts = event.facts();
    start(urn("event", event.id()), "prov:Entity", "Event");
    json.writeStringProperty("isPartOf", snapshot);
    json.writeStringProperty("eventType", facts.type().name());
    facts.mode().map(Mode::code).ifPresent(mode -> json.writeStringProperty("mode", mode));
    actors("doer", facts.sources());
    actors("doneTo", facts.targets());
    facts.when().date().ifPresent(date -> json.writeStringProperty("date", date));
    Optional<DaySpan> days = DaySpan.of(facts.when());
    days.map(DaySpan::first)
        .map(LocalDate::toString)
        .ifPresent(day -> json.writeStringProperty("firstDay", day));
    days.map(DaySpan::last)
        .map(LocalDate::toString)
        .ifPresent(day -> json.writeStringProperty("lastDay", day));
    facts.place().ifPresent(this::place);
    json.writeStringProperty("certainty", facts.certainty().code());
    facts.deaths().ifPresent(deaths -> json.writeNumberProperty("deaths", deaths.intValue()));
    json.writeBooleanProperty("standingRelation", facts.state());
    json.writeNumberProperty("outlets", event.outlets());
    Set<String> articles = new TreeSet<>();
    Set<String> readers = new TreeSet<>();
    for (Mention mention : event.mentions()) {
      articles.add(urn("article", mention.document()));
      readers.add(urn("reader", mention.reader()));
    }
    Json.put(json, "wasDerivedFrom", articles);
    Json.put(json, "wasAttributedTo", readers);
    if (!event.corrections().isEmpty()) {
      json.writeArrayPropertyStart("wasInfluencedBy");
      event.corrections().forEach(this::correction);
      json.writeEndArray();
    }
    end();
  }

  private void actors(String role, List<Actor> actors) {
    json.writeArrayPropertyStart(role);
    for (Actor actor : actors) {
      json.writeStartObject();
      json.writeStringProperty("id", urn("actor", Actors.id(actor)));
      json.writeStringProperty("label", Actors.label(actor));
      json.writeStringProperty("code", actor.code().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Place place) {
    json.writeObjectPropertyStart("place");
    if (place.location().isPresent()) {
      Place.Location location = place.location().get();
      json.writeStringProperty("id", urn("place", location.id()));
      json.writeStringProperty("label", location.name());
      json.writeStringProperty("country", location.country());
      json.writeStringProperty("precision", EventObject.precision(location));
      if (location.isPoint()) {
        json.writeNumberProperty("geo:lat", location.latitude());
        json.writeNumberProperty("geo:long", location.longitude());
      }
    } else {
      json.writeStringProperty("label", place.span().text());
    }
    json.writeEndObject();
  }

  private void correction(Correction correction) {
    json.writeStartObject();
    json.writeStringProperty("id", urn("correction", Long.toString(correction.number())));
    json.writeStringProperty("type", "prov:Activity");
    json.writeStringProperty("field", correction.field().code());
    json.writeStringProperty("rdf:value", correction.value());
    json.writeStringProperty("why", correction.why());
    json.writeStringProperty("endedAtTime", correction.at().toString());
    json.writeObjectPropertyStart("wasAssociatedWith");
    json.writeStringProperty("id", urn("person", correction.author()));
    json.writeStringProperty("type", "prov:Person");
    json.writeStringProperty("label", correction.author());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void annotation(Event event, Mention mention) {
    start(urn("mention", mention.document() + "/" + mention.id()), "Annotation", "prov:Entity");
    json.writeStringProperty("motivation", "describing");
    json.writeStringProperty("body", urn("event", event.id()));
    json.writeStringProperty("wasAttributedTo", urn("reader", mention.reader()));
    json.writeNumberProperty("confidence", mention.confidence());
    json.writeStringProperty("certainty", mention.certainty().code());
    mention
        .attribution()
        .ifPresent(speaker -> json.writeStringProperty("saidBy", speaker.span().text()));
    json.writeObjectPropertyStart("target");
    json.writeStringProperty("type", "SpecificResource");
    json.writeStringProperty("source", urn("article", mention.document()));
    Optional<Article> article = library.of(mention);
    article.ifPresent(known -> json.writeStringProperty("sha256", known.sha256()));
    json.writeArrayPropertyStart("selector");
    quotation(mention.sentence(), article);
    position(mention.sentence());
    json.writeEndArray();
    json.writeEndObject();
    json.writeArrayPropertyStart("trigger");
    quotation(mention.trigger(), article);
    position(mention.trigger());
    json.writeEndArray();
    end();
  }

  private void quotation(Span span, Optional<Article> article) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextQuoteSelector");
    json.writeStringProperty("exact", span.text());
    article
        .flatMap(known -> known.before(span, AROUND))
        .ifPresent(prefix -> json.writeStringProperty("prefix", prefix));
    article
        .flatMap(known -> known.behind(span, AROUND))
        .ifPresent(suffix -> json.writeStringProperty("suffix", suffix));
    json.writeEndObject();
  }

  private void position(Span span) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextPositionSelector");
    json.writeNumberProperty("start", span.begin());
    json.writeNumberProperty("end", span.end());
    json.writeEndObject();
  }

  private void start(String id, String... types) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    Json.put(json, "type", List.of(types));
  }

  private void end() {
    json.writeEndObject();
    newLine();
  }

  private static String urn(String kind, String id) {
    return "urn:dragoman:"
        + kind
        + ":"
        + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public void finish(Tally tally) {
    json.writeEndArray();
    json.writeEndObject();
    newLine();
    super.finish(tally);
  }

  @Override
  public String rowNoun() {
    return "event";
  }
}
