package io.dragoman.record.imports;

import io.dragoman.model.Actor;
import io.dragoman.model.Place;
import io.dragoman.model.Sector;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import io.dragoman.model.codes.Acled;
import io.dragoman.model.codes.Countries;
import io.dragoman.model.codes.Country;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file in ACLED's layout that a user brings. */
final class AcledFile implements Layout {
  private static final List<String> COLUMNS =
      Names.words(
          """
          event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1
          assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region
          country admin1 admin2 admin3 location latitude longitude geo_precision source source_scale
          notes fatalities tags timestamp
          """);
  private static final String ID = "event_id_cnty";
  private static final String SUB_TYPE = "sub_event_type";
  private static final String DATE = "event_date";

  /** "Military Forces of Libya (2021-)", "Protesters (Libya)". */
  private static final Pattern HOME =
      Pattern.compile(".*? of (?<of>[^()]+?)(?: \\(.*)?|.*\\((?<in>[^()0-9]+)\\)");

  private static final int HALF_A_WEEK = 3;

  @Override
  public ImportFormat format() {
    return ImportFormat.ACLED;
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
  public boolean hasAttribution() {
    return true;
  }

  @Override
  public Set<String> required() {
    return Set.of(ID, DATE, SUB_TYPE, "actor1");
  }

  @Override
  public Outcome.Taken take(Fields fields, Optional<String> attribution) throws RowException {
    LocalDate day = day(fields);
    String name = fields.need(SUB_TYPE);
    Acled.Event kind =
        Acled.event(name).orElseThrow(() -> fields.refuse(SUB_TYPE, "no sub-event type"));
    if (kind.type().isEmpty()) {
      throw RowException.leftOut(SUB_TYPE, "tells of no event of the codebook", name);
    }
    List<String> outlets = fields.items("source");
    Report report =
        new Report(
            "acled:" + fields.need(ID),
            Optional.empty(),
            Optional.of(day),
            Optional.empty(),
            outlets.size() == 1 ? Optional.of(outlets.get(0)) : Optional.empty(),
            attribution.orElse(format().author()),
            Report.UNDETERMINED,
            outlets.size() > 1 ? outlets : List.of());
    Report.Event event =
        new Report.Event(
            kind.type().get(),
            kind.mode(),
            fields.words(SUB_TYPE).orElseThrow(),
            actor(fields, "actor1", "inter1"),
            actor(fields, "actor2", "inter2"),
            place(fields),
            when(fields, day),
            Numbers.deaths(fields, "fatalities"),
            1);
    return report.of(event, fields, format());
  }

  /** Older downloads write "18 May 2020". */
  private static LocalDate day(Fields fields) throws RowException {
    Optional<LocalDate> day = Days.inWords(fields.get(DATE));
    return day.isPresent() ? day.get() : Days.need(fields, DATE);
  }

  private static When when(Fields fields, LocalDate day) {
    Optional<Span> words = fields.words(DATE);
    return switch (fields.get("time_precision")) {
      case "2" -> Days.stated(day.minusDays(HALF_A_WEEK) + "/" + day.plusDays(HALF_A_WEEK), words);
      case "3" -> Days.stated(YearMonth.from(day).toString(), words);
      default -> Days.stated(day.toString(), words);
    };
  }

  private static List<Actor> actor(Fields fields, String which, String inter) {
    Optional<Span> words = fields.words(which);
    if (words.isEmpty()) {
      return List.of();
    }
    String name = words.get().text();
    Optional<Sector> sector = fields.maybe(inter).flatMap(Acled::sector);
    if (sector.isEmpty() && fields.maybe(inter).isPresent()) {
      fields.mend(inter, "no kind of actor: left empty");
    }
    if (name.startsWith("Police Forces")) {
      sector = Optional.of(Sector.COP);
    } else if (name.startsWith("Government of")) {
      sector = Optional.of(Sector.GOV);
    }
    return List.of(
        Who.actor(
            words.get(),
            home(name),
            sector,
            Optional.of(new Actor.Identity("acled:" + name, name))
                .filter(id -> sectorNames(fields.get(inter))),
            inter + " " + fields.get(inter)));
  }

  /** Rioters, protesters and civilians are kinds of people, and name nobody. */
  private static boolean sectorNames(String inter) {
    return Acled.sector(inter).map(sector -> sector != Sector.CVL).orElse(true);
  }

  private static Optional<Country> home(String name) {
    Matcher parts = HOME.matcher(name);
    return parts.matches()
        ? Optional.ofNullable(parts.group("of"))
            .or(() -> Optional.ofNullable(parts.group("in")))
            .flatMap(Countries::named)
        : Optional.empty();
  }

  private static Optional<Place> place(Fields fields) {
    Optional<Span> words =
        Stream.of("location", "admin3", "admin2", "admin1", "country")
            .flatMap(column -> fields.words(column).stream())
            .findFirst();
    String code = fields.get("geo_precision");
    return words.map(
        span ->
            new Where(fields, "latitude", "longitude")
                .place(
                    span,
                    new Where.Id("acled", Optional.empty()),
                    fields
                        .maybe("iso")
                        .flatMap(Countries::numeric)
                        .or(() -> fields.maybe("country").flatMap(Countries::named)),
                    code.equals("1") ? Place.Precision.CITY : Place.Precision.REGION,
                    "geo_precision " + code));
  }
}
