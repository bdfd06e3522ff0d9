package io.dragoman.record.imports;

import io.dragoman.model.Actor;
import io.dragoman.model.Place;
import io.dragoman.model.Sector;
import io.dragoman.model.Span;
import io.dragoman.model.codes.Cameo;
import io.dragoman.model.codes.CameoCode;
import io.dragoman.model.codes.Countries;
import io.dragoman.model.codes.Country;
import io.dragoman.model.codes.IcewsSectors;
import io.dragoman.model.codes.TableColumns;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Coded event data of ICEWS. */
final class Icews implements Layout {
  private static final String CODE = "CAMEO Code";
  private static final String DATE = "Event Date";
  private static final String TEXT = "Event Text";

  @Override
  public ImportFormat format() {
    return ImportFormat.ICEWS;
  }

  @Override
  public List<String> columns() {
    return TableColumns.ICEWS;
  }

  @Override
  public Set<String> required() {
    return Set.of("Event ID", DATE, CODE);
  }

  @Override
  public Outcome.Taken take(Fields fields, Optional<String> attribution) throws RowException {
    Optional<LocalDate> day = Days.maybe(fields, DATE);
    CameoCode code = code(fields);
    if (code.type().isEmpty()) {
      throw RowException.leftOut(
          CODE, "a statement (CAMEO 01) is no event of the codebook", code.code());
    }
    Report report =
        new Report(
            // The originals give an id to several events, of different days.
            "icews:" + fields.need("Event ID") + day.map(date -> ":" + date).orElse(""),
            Optional.empty(),
            day,
            Optional.empty(),
            fields.maybe("Publisher"),
            format().author(),
            Report.UNDETERMINED,
            List.of());
    Report.Event event =
        new Report.Event(
            code.type().get(),
            code.mode(),
            fields.words(TEXT).or(() -> fields.words(CODE)).orElseThrow(),
            actor(fields, "Source"),
            actor(fields, "Target"),
            place(fields),
            Days.stated(day, fields.words(DATE)),
            Optional.empty(),
            1);
    return report.of(event, fields, format());
  }

  /** Returns the event's code. Where leading zeros were lost, its text says which it is. */
  private static CameoCode code(Fields fields) throws RowException {
    String cell = fields.need(CODE);
    Optional<CameoCode> code = Cameo.of(cell);
    Optional<CameoCode> text = Cameo.named(fields.get(TEXT));
    boolean lost = text.isPresent() && text.get().code().equals("0" + cell);
    if (lost || (code.isEmpty() && cell.length() < 4)) {
      code = Cameo.of("0" + cell);
      code.ifPresent(found -> fields.mend(CODE, "a leading zero was lost"));
    }
    return code.orElseThrow(() -> fields.refuse(CODE, "no code of CAMEO"));
  }

  private static List<Actor> actor(Fields fields, String which) {
    Optional<Span> words = fields.words(which + " Name");
    if (words.isEmpty()) {
      return List.of();
    }
    String name = words.get().text();
    String sectors = fields.get(which + " Sectors");
    Optional<Country> named = Countries.named(name);
    Optional<Sector> sector = IcewsSectors.of(sectors).or(() -> named.map(country -> Sector.GOV));
    Optional<Country> country =
        fields.maybe(which + " Country").flatMap(Countries::named).or(() -> named);
    // "Military (Libya)" is a kind of actor, and names nobody.
    Optional<Actor.Identity> identity =
        named
            .map(Who::id)
            .or(() -> Optional.of(new Actor.Identity("icews:" + name, name)))
            .filter(id -> !name.endsWith(")"));
    return List.of(
        Who.actor(
            words.get(),
            country,
            sector,
            identity,
            which + " Country " + fields.get(which + " Country") + ", sectors " + sectors));
  }

  private static Optional<Place> place(Fields fields) {
    for (String column : List.of("City", "District", "Province", "Country")) {
      Optional<Span> words = fields.words(column);
      if (words.isPresent()) {
        Place.Precision precision =
            switch (column) {
              case "City" -> Place.Precision.CITY;
              case "Country" -> Place.Precision.COUNTRY;
              default -> Place.Precision.REGION;
            };
        return Optional.of(
            new Where(fields, "Latitude", "Longitude")
                .place(
                    words.get(),
                    new Where.Id("icews", Optional.empty()),
                    fields.maybe("Country").flatMap(Countries::named),
                    precision,
                    column));
      }
    }
    return Optional.empty();
  }
}
