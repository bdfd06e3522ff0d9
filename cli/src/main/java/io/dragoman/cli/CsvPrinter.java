package io.dragoman.cli;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Contested;
import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.record.exports.Csv;
import io.dragoman.server.answers.EventPlace;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints events as CSV (RFC 4180: commas, quotes doubled, lines ended by CR LF). A text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
final class CsvPrinter implements EventPrinter {
  private static final String HEADER =
      "id,date,basis,type,mode,trigger,source,source_code,source_id,target,target_code,target_id,"
          + "place,place_name,lat,lon,country,precision,cert,by,by_code,deaths,state,confidence,"
          + "mentions,articles,document,begin,end,sentence,outlets,contested";

  private final PrintWriter out;

  CsvPrinter(PrintWriter out) {
    this.out = out;
    out.print(HEADER + "\r\n");
  }

  @Override
  public void print(Event event) {
    Mention m = event.summary();
    Optional<Place> place = EventPlace.of(event);
    Optional<Place.Location> location = place.flatMap(Place::location);
    List<String> cells =
        List.of(
            event.id(),
            m.when().date().orElse(""),
            m.when().basis().name().toLowerCase(Locale.ROOT),
            m.type().name(),
            m.mode().map(Mode::code).orElse(""),
            Csv.text(m.trigger().text()),
            Csv.text(list(m.sources(), actor -> actor.span().text())),
            Csv.text(list(m.sources(), actor -> actor.code().toString())),
            Csv.text(list(m.sources(), CsvPrinter::id)),
            Csv.text(list(m.targets(), actor -> actor.span().text())),
            Csv.text(list(m.targets(), actor -> actor.code().toString())),
            Csv.text(list(m.targets(), CsvPrinter::id)),
            Csv.text(place.map(known -> known.span().text()).orElse("")),
            Csv.text(location.map(Place.Location::name).orElse("")),
            location.map(l -> Double.toString(l.latitude())).orElse(""),
            location.map(l -> Double.toString(l.longitude())).orElse(""),
            Csv.text(location.map(Place.Location::country).orElse("")),
            location.map(l -> l.precision().name().toLowerCase(Locale.ROOT)).orElse(""),
            m.certainty().code(),
            Csv.text(m.attribution().map(speaker -> speaker.span().text()).orElse("")),
            Csv.text(m.attribution().map(Actor::code).map(ActorCode::toString).orElse("")),
            m.deaths().map(deaths -> Integer.toString(deaths)).orElse(""),
            Boolean.toString(m.state()),
            Double.toString(Math.round(m.confidence() * 1e4) / 1e4),
            Integer.toString(event.mentions().size()),
            Integer.toString(event.articles()),
            Csv.text(m.document()),
            Integer.toString(m.trigger().begin()),
            Integer.toString(m.trigger().end()),
            Csv.text(m.sentence().text()),
            Integer.toString(event.outlets()),
            Csv.text(Contested.told(event.contested())));
    out.print(Csv.line(cells));
  }

  @Override
  public void close() {
    out.flush();
  }

  private static String id(Actor actor) {
    return actor.identity().map(Actor.Identity::id).orElse("");
  }

  private static String list(List<Actor> actors, Function<Actor, String> part) {
    return actors.stream().map(part).collect(Collectors.joining("; "));
  }
}
