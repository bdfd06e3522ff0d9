package io.dragoman.record.imports;

import io.dragoman.model.Actor;
import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Sector;
import io.dragoman.model.Span;
import io.dragoman.model.codes.Countries;
import io.dragoman.model.codes.Country;
import io.dragoman.model.codes.IcewsSectors;
import io.dragoman.model.codes.Plover;
import io.dragoman.model.codes.Roles;
import io.dragoman.model.codes.TableColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Events of POLECAT. */
final class Polecat implements Layout {
  private static final String LIST = "; ";
  private static final String TYPE = "Event Type";
  private static final String DATE = "Event Date";

  @Override
  public ImportFormat format() {
    return ImportFormat.POLECAT;
  }

  @Override
  public List<String> columns() {
    return TableColumns.POLECAT;
  }

  @Override
  public Set<String> required() {
    return Set.of("Event ID", DATE, TYPE);
  }

  @Override
  public Map<String, String> otherNames() {
    return Map.of("event intensity", "Intensity");
  }

  @Override
  public String nothing() {
    return "None";
  }

  /** A header with other names has neither a day nor a type, and no digit but in its names. */
  @Override
  public boolean looksLikeHeader(Fields fields) {
    return !fields.get(DATE).isEmpty()
        && fields.get(DATE).chars().noneMatch(Character::isDigit)
        && !fields.get(TYPE).isEmpty()
        && Plover.type(fields.get(TYPE)).isEmpty();
  }

  @Override
  public Outcome.Taken take(Fields fields, Optional<String> attribution) throws RowException {
    Optional<LocalDate> day = Days.maybe(fields, DATE);
    String name = fields.need(TYPE);
    EventType type = Plover.type(name).orElseThrow(() -> fields.refuse(TYPE, "no type of PLOVER"));
    Report report =
        new Report(
            "polecat:" + fields.need("Event ID"),
            Optional.empty(),
            published(fields).or(() -> day),
            Optional.empty(),
            fields.maybe("Source"),
            format().author(),
            language(fields.get("Language")),
            List.of());
    Report.Event event =
        new Report.Event(
            type,
            mode(fields, type),
            fields.words(TYPE).orElseThrow(),
            actors(fields, "Actor"),
            actors(fields, "Recipient"),
            place(fields),
            Days.stated(day, fields.words(DATE)),
            Optional.empty(),
            1);
    return report.of(event, fields, format());
  }

  private static Optional<LocalDate> published(Fields fields) {
    String text = fields.get("Publication Date");
    return Days.iso(text).or(() -> Days.american(text));
  }

  private static Optional<Mode> mode(Fields fields, EventType type) {
    Optional<String> name = fields.maybe("Event Mode");
    Optional<Mode> mode = name.flatMap(text -> Plover.mode(type, text));
    if (name.isPresent() && mode.isEmpty()) {
      fields.mend("Event Mode", "no mode of its type: left empty");
    }
    return mode;
  }

  private static String language(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return Report.language(
        code ->
            code.equals(small)
                || Locale.of(code).getISO3Language().equals(small)
                || Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(text));
  }

  /** Returns the actors of one side: the name may be a list, then country and sector may be. */
  private static List<Actor> actors(Fields fields, String which) {
    List<Span> names = fields.parts(which + " Name", LIST);
    if (names.isEmpty()) {
      names = fields.words(which + " Name Raw").stream().toList();
    }
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      actors.add(actor(fields, which, names.get(i), i, names.size()));
    }
    return actors;
  }

  private static Actor actor(Fields fields, String which, Span name, int index, int count) {
    String home = part(fields, which + " Country", index, count);
    Optional<Country> country =
        Countries.iso3(home)
            .or(() -> Countries.named(home))
            .or(() -> cow(part(fields, which + " COW", index, count)));
    String primary = part(fields, "Primary " + which + " Sector", index, count);
    Optional<Sector> sector =
        sector(primary).or(() -> sector(fields.get(which + " Sectors").split(LIST, 2)[0]));
    Optional<Country> named = Countries.named(name.text());
    Optional<Actor.Identity> identity =
        named
            .map(Who::id)
            .or(
                () ->
                    Optional.of(part(fields, "Wikipedia " + which + " ID", index, count))
                        .filter(id -> !id.isEmpty())
                        .map(id -> new Actor.Identity("wikipedia:" + id, name.text())));
    return Who.actor(
        name,
        country.or(() -> named),
        sector.or(() -> named.map(known -> Sector.GOV)),
        identity,
        which + " Country " + home + ", sector " + primary);
  }

  /** Returns what a cell says of one of several actors; where it says one thing, of all. */
  private static String part(Fields fields, String column, int index, int count) {
    String text = fields.get(column);
    String[] parts = text.split(LIST);
    return parts.length == count && count > 1 ? parts[index].strip() : text;
  }

  private static Optional<Country> cow(String number) {
    return number.matches("\\d{1,3}") ? Countries.cow(Integer.parseInt(number)) : Optional.empty();
  }

  private static Optional<Sector> sector(String code) {
    return Roles.of(code).map(Roles.Role::sector).or(() -> IcewsSectors.of(code));
  }

  private static Optional<Place> place(Fields fields) {
    Optional<Span> words =
        fields
            .words("Placename")
            .or(() -> fields.words("Raw Placename"))
            .or(() -> fields.words("City"))
            .or(() -> fields.words("Country"));
    String home = fields.get("Country");
    return words.map(
        span ->
            new Where(fields, "Latitude", "Longitude")
                .place(
                    span,
                    new Where.Id("geonames", fields.maybe("GeoNames ID")),
                    Countries.iso3(home).or(() -> Countries.named(home)),
                    precision(fields),
                    "Feature Type " + fields.get("Feature Type")));
  }

  /** Feature types are GeoNames'; where there is none, the finest cell that says something. */
  private static Place.Precision precision(Fields fields) {
    String type = fields.get("Feature Type");
    if (type.startsWith("PPL")) {
      return Place.Precision.CITY;
    }
    if (type.startsWith("PCL")) {
      return Place.Precision.COUNTRY;
    }
    if (type.startsWith("ADM") || type.startsWith("RGN")) {
      return Place.Precision.REGION;
    }
    if (!fields.get("City").isEmpty()) {
      return Place.Precision.CITY;
    }
    return fields.get("District").isEmpty() && fields.get("Province").isEmpty()
        ? Place.Precision.COUNTRY
        : Place.Precision.REGION;
  }
}
