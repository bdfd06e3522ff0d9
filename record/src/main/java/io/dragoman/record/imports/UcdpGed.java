package io.dragoman.record.imports;

import io.dragoman.model.Actor;
import io.dragoman.model.EventType;
import io.dragoman.model.Place;
import io.dragoman.model.Sector;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import io.dragoman.model.codes.Countries;
import io.dragoman.model.codes.Country;
import io.dragoman.model.codes.UcdpViolence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Georeferenced events of UCDP, as files or saved from its API. */
final class UcdpGed implements Layout {
  private static final List<String> COLUMNS =
      Names.words(
          """
          id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id
          conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a
          side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office
          source_date source_headline source_original where_prec where_coordinates where_description
          adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity
          date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low
          gwnoa gwnob
          """);
  private static final String TYPE = "type_of_violence";
  private static final String GOVERNMENT = "Government of ";
  private static final String CIVILIANS = "Civilians";

  @Override
  public ImportFormat format() {
    return ImportFormat.UCDP_GED;
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public boolean hasCommas() {
    return true;
  }

  @Override
  public Set<String> required() {
    return Set.of("id", TYPE, "side_a", "side_b", "date_start", "date_end");
  }

  @Override
  public Outcome.Taken take(Fields fields, Optional<String> attribution) throws RowException {
    LocalDate first = Days.need(fields, "date_start");
    LocalDate last = Days.need(fields, "date_end");
    if (last.isBefore(first)) {
      throw fields.refuse("date_end", "before date_start");
    }
    fields.need(TYPE);
    if (UcdpViolence.of(fields.get(TYPE)).isEmpty()) {
      throw fields.refuse(TYPE, "no type of violence");
    }
    List<String> offices = fields.items("source_office").stream().distinct().toList();
    Report report =
        new Report(
            "ucdp-ged:" + fields.need("id"),
            fields.maybe("source_headline"),
            Optional.of(last),
            Optional.empty(),
            offices.size() == 1 ? Optional.of(offices.get(0)) : Optional.empty(),
            format().author(),
            Report.UNDETERMINED,
            offices.size() > 1 ? offices : List.of());
    Report.Event event =
        new Report.Event(
            EventType.ASSAULT,
            Optional.empty(),
            fields.words(TYPE).orElseThrow(),
            side(fields, "side_a", "gwnoa"),
            side(fields, "side_b", "gwnob"),
            place(fields),
            when(fields, first, last),
            Numbers.deaths(fields, "best"),
            1);
    return report.of(event, fields, format());
  }

  private static When when(Fields fields, LocalDate first, LocalDate last) {
    Optional<Span> words = fields.words("date_start");
    if (!first.equals(last)) {
      return Days.stated(first + "/" + last, words);
    }
    return switch (fields.get("date_prec")) {
      case "4" -> Days.stated(YearMonth.from(first).toString(), words);
      case "5" -> Days.stated(Integer.toString(first.getYear()), words);
      default -> Days.stated(first.toString(), words);
    };
  }

  private static List<Actor> side(Fields fields, String which, String number) {
    Optional<Span> words = fields.words(which);
    if (words.isEmpty()) {
      return List.of();
    }
    String name = words.get().text();
    Optional<Country> country = gleditschWard(fields.get(number));
    if (name.startsWith(GOVERNMENT)) {
      Optional<Country> named = Countries.named(name.substring(GOVERNMENT.length()));
      return List.of(
          country
              .or(() -> named)
              .map(state -> Who.state(words.get(), state, which + ", " + number))
              .orElseGet(
                  () ->
                      Who.actor(
                          words.get(),
                          Optional.empty(),
                          Optional.of(Sector.GOV),
                          Optional.empty(),
                          which)));
    }
    boolean civilians = name.equals(CIVILIANS);
    Optional<Actor.Identity> identity =
        fields
            .maybe(which + "_new_id")
            .filter(id -> !civilians)
            .map(id -> new Actor.Identity("ucdp:" + id, name));
    return List.of(
        Who.actor(
            words.get(),
            country.or(() -> home(fields)),
            Optional.of(civilians ? Sector.CVL : Sector.REB),
            identity,
            which + ", and the country where it happened"));
  }

  private static Optional<Country> gleditschWard(String number) {
    return number.matches("\\d{1,4}(\\.0)?")
        ? Countries.gleditschWard((int) Double.parseDouble(number))
        : Optional.empty();
  }

  private static Optional<Country> home(Fields fields) {
    return gleditschWard(fields.get("country_id"))
        .or(() -> fields.maybe("country").flatMap(Countries::named));
  }

  private static Optional<Place> place(Fields fields) {
    Optional<Span> words =
        Stream.of("where_coordinates", "where_description", "adm_2", "adm_1", "country")
            .flatMap(column -> fields.words(column).stream())
            .findFirst();
    String code = fields.get("where_prec");
    Place.Precision precision =
        switch (code) {
          case "1" -> Place.Precision.POINT;
          case "2" -> Place.Precision.CITY;
          case "6" -> Place.Precision.COUNTRY;
          default -> Place.Precision.REGION;
        };
    return words.map(
        span ->
            new Where(fields, "latitude", "longitude")
                .place(
                    span,
                    new Where.Id("ucdp", Optional.empty()),
                    home(fields),
                    precision,
                    "where_prec " + code));
  }
}
