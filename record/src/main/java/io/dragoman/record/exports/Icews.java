package io.dragoman.record.exports;

import io.dragoman.model.Actor;
import io.dragoman.model.DaySpan;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Facts;
import io.dragoman.model.Mention;
import io.dragoman.model.Place;
import io.dragoman.model.codes.CameoCode;
import io.dragoman.model.codes.TableColumns;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The layout of ICEWS: one row an event, with the first source and the first target, names of
 * countries in words, and the code and text of CAMEO. The date is empty where it is not exact to
 * the day. Event and story ids are numbers made from our ids.
 */
final class Icews extends TabLayout {
  private final Library library;

  Icews(Path file, Context context) throws IOException {
    super(file, TableColumns.ICEWS);
    library = context.library();
  }

  @Override
  public void write(Event event) throws IOException {
    Facts facts = event.facts();
    Dyad dyad = Dyad.of(facts);
    CameoCode cameo = Codes.cameo(facts);
    Mention best = event.best();
    Optional<Article> article = library.of(best);
    Optional<Place.Location> location = facts.place().flatMap(Place::location);
    Places places = Places.of(location);
    row(
        List.of(
            Long.toString(Digest.number(event.id())),
            DaySpan.day(facts.when()).map(LocalDate::toString).orElse(""),
            dyad.source().map(Actors::name).orElse(""),
            dyad.source().map(Codes::icewsSector).orElse(""),
            country(dyad.source()),
            cameo.name(),
            cameo.code(),
            Codes.scale(cameo.goldstein()),
            dyad.target().map(Actors::name).orElse(""),
            dyad.target().map(Codes::icewsSector).orElse(""),
            country(dyad.target()),
            Long.toString(Digest.number(best.document())),
            article
                .flatMap(known -> known.sentence(best.sentence()))
                .map(number -> Integer.toString(number))
                .orElse(""),
            article.map(Article::document).flatMap(Document::outlet).orElse(""),
            places.city(),
            "",
            places.province(),
            location.map(Place.Location::country).map(Codes::countryName).orElse(""),
            location.map(known -> Double.toString(known.latitude())).orElse(""),
            location.map(known -> Double.toString(known.longitude())).orElse("")));
  }

  private static String country(Optional<Actor> actor) {
    return actor.flatMap(Actors::country).map(Codes::countryName).orElse("");
  }
}
