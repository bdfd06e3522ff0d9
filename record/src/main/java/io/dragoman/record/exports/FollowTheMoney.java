package io.dragoman.record.exports;

import io.dragoman.model.Actor;
import io.dragoman.model.DaySpan;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Facts;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.codes.Countries;
import io.dragoman.model.codes.Country;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Entities of FollowTheMoney, one a line: an Event for each event, and before the first event that
 * needs them an Article for each article and a Person, PublicBody, Organization or LegalEntity for
 * each actor. Who did it to whom is in the event's description, since the schema has only
 * "involved".
 */
final class FollowTheMoney extends JsonLayout {
  private final Library library;
  private final SeenIds known = new SeenIds();

  FollowTheMoney(Path file, Context context) throws IOException {
    super(TextFile.create(file));
    library = context.library();
  }

  @Override
  public void write(Event event) {
    Properties properties = new Properties();
    Facts facts = event.facts();
    properties.add("name", name(facts));
    properties.add("summary", event.best().sentence().text());
    properties.add("description", description(facts));
    date(properties, facts);
    facts.place().ifPresent(place -> place(properties, place));
    for (Actor actor : all(facts)) {
      properties.add("involved", actor(actor));
    }
    for (Mention mention : event.mentions()) {
      properties.add("proof", article(mention));
      Optional<Document> document = library.of(mention).map(Article::document);
      properties.add("sourceUrl", document.flatMap(Document::url));
      properties.add("publisher", document.flatMap(Document::outlet));
    }
    properties.add("keywords", facts.type().name());
    properties.add("keywords", facts.mode().map(Mode::code));
    properties.add("keywords", facts.type().quadClass().label());
    properties.add("notes", "certainty: " + facts.certainty().code());
    facts.deaths().ifPresent(deaths -> properties.add("notes", "deaths reported: " + deaths));
    properties.add("recordId", event.id());
    entity(id("event", event.id()), "Event", properties);
    counted();
  }

  private static List<Actor> all(Facts facts) {
    List<Actor> all = new ArrayList<>(facts.sources());
    all.addAll(facts.targets());
    return all;
  }

  private static String name(Facts facts) {
    StringBuilder name = new StringBuilder(facts.type().name());
    facts.mode().ifPresent(mode -> name.append(" (").append(mode.code()).append(')'));
    name.append(": ").append(description(facts));
    facts.when().date().ifPresent(date -> name.append(", ").append(date));
    return name.toString();
  }

  private static String description(Facts facts) {
    String sources = facts.sources().isEmpty() ? "?" : Actors.list(facts.sources(), Actors::name);
    return facts.targets().isEmpty()
        ? sources
        : sources + " → " + Actors.list(facts.targets(), Actors::name);
  }

  private static void date(Properties properties, Facts facts) {
    Optional<String> date = facts.when().date();
    if (date.isPresent() && date.get().indexOf('/') < 0) {
      properties.add("date", date);
    } else {
      Optional<DaySpan> days = DaySpan.of(facts.when());
      properties.add("startDate", days.map(DaySpan::first).map(LocalDate::toString));
      properties.add("endDate", days.map(DaySpan::last).map(LocalDate::toString));
    }
  }

  private static void place(Properties properties, Place place) {
    properties.add("location", place.location().map(Place.Location::name));
    if (place.location().isEmpty()) {
      properties.add("location", place.span().text());
    }
    properties.add(
        "country", place.location().map(Place.Location::country).flatMap(FollowTheMoney::country));
  }

  /** Writes an actor where it is new, and returns its id. */
  private String actor(Actor actor) {
    String id = id("actor", Actors.id(actor));
    if (known.add(id)) {
      Properties properties = new Properties();
      properties.add("name", Actors.name(actor));
      properties.add("country", Actors.country(actor).flatMap(FollowTheMoney::country));
      if (actor.identity().isEmpty()) {
        properties.add("keywords", actor.code().sector().name());
      }
      entity(id, schema(actor), properties);
    }
    return id;
  }

  private static String schema(Actor actor) {
    String table = Actors.tableId(actor);
    if (table.startsWith("person:")) {
      return "Person";
    }
    if (table.equals(actor.code().country())) {
      return "PublicBody";
    }
    return switch (actor.code().sector()) {
      case GOV, MIL, COP, SPY, LEG, JUD -> "PublicBody";
      case PTY, OPP, REB, MED, BUS, NGO, REL, LAB, EDU, IGO -> "Organization";
      case CRM, CVL, REF, UNK -> actor.identity().isPresent() ? "Organization" : "LegalEntity";
    };
  }

  /** Writes an article where it is new, and returns its id. */
  private String article(Mention mention) {
    String id = id("article", mention.document());
    if (known.add(id)) {
      Properties properties = new Properties();
      Optional<Document> document = library.of(mention).map(Article::document);
      String name = document.flatMap(Document::title).orElse(mention.document());
      properties.add("name", name);
      properties.add("title", document.flatMap(Document::title));
      properties.add("author", document.flatMap(Document::author));
      properties.add("publisher", document.flatMap(Document::outlet));
      properties.add("publishedAt", document.flatMap(Document::published).map(LocalDate::toString));
      properties.add("sourceUrl", document.flatMap(Document::url));
      properties.add("language", document.flatMap(FollowTheMoney::language));
      entity(id, "Article", properties);
    }
    return id;
  }

  /** Returns ISO 639-3, which the schema asks for. */
  private static Optional<String> language(Document document) {
    String code = Locale.of(document.language()).getISO3Language();
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  private static String id(String kind, String id) {
    return "dragoman-" + kind + "-" + Digest.hex(id).substring(0, 32);
  }

  private void entity(String id, String schema, Properties properties) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("schema", schema);
    json.writeObjectPropertyStart("properties");
    properties.values.forEach((name, values) -> Json.put(json, name, values));
    json.writeEndObject();
    json.writeEndObject();
    newLine();
  }

  /** Every property has a list of values, each once. */
  private static final class Properties {
    private final Map<String, Set<String>> values = new LinkedHashMap<>();

    void add(String name, String value) {
      if (!value.isBlank()) {
        values.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value);
      }
    }

    void add(String name, Optional<String> value) {
      value.ifPresent(known -> add(name, known));
    }
  }

  @Override
  public String rowNoun() {
    return "Event entity";
  }

  /** Returns the code that the schema uses: ISO 3166-1 alpha-2 in small letters. */
  private static Optional<String> country(String iso3) {
    return Countries.iso3(iso3).map(Country::iso2).map(code -> code.toLowerCase(Locale.ROOT));
  }
}
