package io.dragoman.record.exports;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Contested;
import io.dragoman.model.DaySpan;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Facts;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * CSV with a header: what is held true of each event, and the words, the article and the speaker of
 * the mention that the reader is surest of. Lists are divided by "; ".
 */
final class CsvTable implements Layout {
  private static final List<String> HEADER =
      List.of(
          "id",
          "number",
          "date",
          "first_day",
          "last_day",
          "basis",
          "type",
          "mode",
          "quad_class",
          "source",
          "source_code",
          "source_id",
          "target",
          "target_code",
          "target_id",
          "place",
          "place_name",
          "place_id",
          "lat",
          "lon",
          "country",
          "precision",
          "cert",
          "deaths",
          "state",
          "mentions",
          "articles",
          "outlets",
          "contested",
          "confidence",
          "by",
          "by_code",
          "trigger",
          "sentence",
          "document",
          "begin",
          "end",
          "published",
          "outlet",
          "title",
          "url",
          "corrections");

  private final Writer out;
  private final Library library;
  private long rows;

  CsvTable(Path file, Context context) throws IOException {
    out = TextFile.create(file);
    library = context.library();
    out.write(Csv.line(HEADER));
  }

  @Override
  public void write(Event event) throws IOException {
    Facts facts = event.facts();
    Mention best = event.best();
    Optional<DaySpan> days = DaySpan.of(facts.when());
    Optional<Place.Location> location = facts.place().flatMap(Place::location);
    Optional<Document> document = library.of(best).map(Article::document);
    out.write(
        Csv.line(
            List.of(
                event.id(),
                Long.toString(Digest.number(event.id())),
                facts.when().date().orElse(""),
                days.map(DaySpan::first).map(LocalDate::toString).orElse(""),
                days.map(DaySpan::last).map(LocalDate::toString).orElse(""),
                facts.when().basis().name().toLowerCase(Locale.ROOT),
                facts.type().name(),
                facts.mode().map(Mode::code).orElse(""),
                Integer.toString(facts.type().quadClass().number()),
                Csv.text(Actors.list(facts.sources(), Actors::name)),
                Csv.text(Actors.list(facts.sources(), actor -> actor.code().toString())),
                Csv.text(Actors.list(facts.sources(), Actors::tableId)),
                Csv.text(Actors.list(facts.targets(), Actors::name)),
                Csv.text(Actors.list(facts.targets(), actor -> actor.code().toString())),
                Csv.text(Actors.list(facts.targets(), Actors::tableId)),
                Csv.text(facts.place().map(place -> place.span().text()).orElse("")),
                Csv.text(location.map(Place.Location::name).orElse("")),
                Csv.text(location.map(Place.Location::id).orElse("")),
                location.map(l -> Double.toString(l.latitude())).orElse(""),
                location.map(l -> Double.toString(l.longitude())).orElse(""),
                Csv.text(location.map(Place.Location::country).orElse("")),
                location.map(EventObject::precision).orElse(""),
                facts.certainty().code(),
                facts.deaths().map(deaths -> Integer.toString(deaths)).orElse(""),
                Boolean.toString(facts.state()),
                Integer.toString(event.mentions().size()),
                Integer.toString(event.articles()),
                Integer.toString(event.outlets()),
                Csv.text(Contested.told(event.contested())),
                Double.toString(best.confidence()),
                Csv.text(best.attribution().map(Actors::name).orElse("")),
                Csv.text(best.attribution().map(Actor::code).map(ActorCode::toString).orElse("")),
                Csv.text(best.trigger().text()),
                Csv.text(best.sentence().text()),
                Csv.text(best.document()),
                Integer.toString(best.trigger().begin()),
                Integer.toString(best.trigger().end()),
                document.flatMap(Document::published).map(LocalDate::toString).orElse(""),
                Csv.text(document.flatMap(Document::outlet).orElse("")),
                Csv.text(document.flatMap(Document::title).orElse("")),
                Csv.text(document.flatMap(Document::url).orElse("")),
                Integer.toString(event.corrections().size()))));
    rows++;
  }

  @Override
  public void finish(Tally tally) throws IOException {
    out.flush();
  }

  @Override
  public long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
