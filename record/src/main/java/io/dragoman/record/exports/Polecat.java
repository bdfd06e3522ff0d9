package io.dragoman.record.exports;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.DaySpan;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Facts;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Sector;
import io.dragoman.model.codes.Cameo;
import io.dragoman.model.codes.Plover;
import io.dragoman.model.codes.TableColumns;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The layout of POLECAT: one row an event, PLOVER types and modes, "None" for nothing, lists
 * divided by "; ". An event's sources are its actors, its targets the recipients, all of them, with
 * their countries and sectors in the same order. The date is None where it is not exact to the day.
 */
final class Polecat extends TabLayout {
  private static final String NONE = "None";
  private static final String GEONAMES = "geonames:";

  private final Library library;

  Polecat(Path file, Context context) throws IOException {
    super(file, TableColumns.POLECAT);
    library = context.library();
  }

  @Override
  public void write(Event event) throws IOException {
    Facts facts = event.facts();
    Mention best = event.best();
    List<String> row = new ArrayList<>(TableColumns.POLECAT.size());
    row.add(event.id());
    row.add(DaySpan.day(facts.when()).map(LocalDate::toString).orElse(NONE));
    row.add(facts.type().name());
    row.add(facts.mode().map(Mode::code).orElse(NONE));
    row.add(Codes.scale(Cameo.intensity(facts.type(), facts.mode())));
    row.add(Plover.words(facts.type().quadClass()));
    row.add(NONE);
    row.addAll(party(facts.sources()));
    row.addAll(party(facts.targets()));
    row.addAll(place(facts.place()));
    Optional<Document> document = library.of(best).map(Article::document);
    row.add(document.flatMap(Document::outlet).map(Polecat::text).orElse(NONE));
    row.add(document.flatMap(Document::published).map(LocalDate::toString).orElse(NONE));
    row.add(NONE);
    row.add(NONE);
    row.add(NONE);
    row.add(document.map(Document::language).orElse(NONE));
    row.add(text(best.reader()));
    row(row);
  }

  /** Name, country, COW, primary sector, sectors, title, raw name and Wikipedia id. */
  private static List<String> party(List<Actor> actors) {
    return List.of(
        list(actors, actor -> text(Actors.name(actor))),
        list(actors, Polecat::country),
        list(actors, Polecat::cow),
        actors.isEmpty() ? NONE : sector(actors.get(0)),
        list(actors, Polecat::sector),
        NONE,
        list(actors, actor -> text(actor.span().text())),
        NONE);
  }

  private static String country(Actor actor) {
    String country = actor.code().country();
    return country.equals(ActorCode.NO_COUNTRY) ? NONE : country;
  }

  private static String cow(Actor actor) {
    return Actors.country(actor)
        .flatMap(Codes::cow)
        .map(number -> Integer.toString(number))
        .orElse(NONE);
  }

  private static String sector(Actor actor) {
    return actor.code().sector() == Sector.UNK ? NONE : actor.code().sector().name();
  }

  private static String list(List<Actor> actors, Function<Actor, String> part) {
    return actors.isEmpty() ? NONE : Actors.list(actors, part);
  }

  /** Name, three levels, country, coordinates, GeoNames id, raw name and feature type. */
  private static List<String> place(Optional<Place> known) {
    Optional<Place.Location> location = known.flatMap(Place::location);
    Places levels = Places.of(location);
    return List.of(
        location.map(Place.Location::name).map(Polecat::text).orElse(NONE),
        text(levels.city()),
        NONE,
        text(levels.province()),
        location
            .map(Place.Location::country)
            .filter(country -> !country.equals(ActorCode.NO_COUNTRY))
            .orElse(NONE),
        location.map(l -> Double.toString(l.latitude())).orElse(NONE),
        location.map(l -> Double.toString(l.longitude())).orElse(NONE),
        location.map(Place.Location::id).map(Polecat::geoNames).orElse(NONE),
        known.map(place -> text(place.span().text())).orElse(NONE),
        location.map(Polecat::feature).orElse(NONE));
  }

  private static String geoNames(String id) {
    return id.startsWith(GEONAMES) ? id.substring(GEONAMES.length()) : NONE;
  }

  /** Returns the widest feature code of GeoNames that a precision allows. */
  private static String feature(Place.Location location) {
    return switch (location.precision()) {
      case POINT -> "LCTY";
      case CITY -> "PPL";
      case REGION -> "RGN";
      case COUNTRY -> "PCLI";
    };
  }

  /** Returns a text that is one item of a list. */
  private static String text(String text) {
    String cell = TabFile.cell(text);
    return cell.isBlank() ? NONE : cell.replace(";", ",");
  }
}
