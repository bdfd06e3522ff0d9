package io.dragoman.record.imports;

import io.dragoman.model.Actor;
import io.dragoman.model.Document;
import io.dragoman.model.Place;
import io.dragoman.model.Sector;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import io.dragoman.model.codes.Cameo;
import io.dragoman.model.codes.CameoCode;
import io.dragoman.model.codes.Countries;
import io.dragoman.model.codes.Country;
import io.dragoman.model.codes.Roles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Events of GDELT 1.0 and 2.0. */
final class GdeltEvents implements Layout {
  /** The column that names an event. */
  static final String ID = "GLOBALEVENTID";

  private static final List<String> BEGINNING =
      Names.words(
          """
          GLOBALEVENTID SQLDATE MonthYear Year FractionDate
          Actor1Code Actor1Name Actor1CountryCode Actor1KnownGroupCode Actor1EthnicCode
          Actor1Religion1Code Actor1Religion2Code Actor1Type1Code Actor1Type2Code Actor1Type3Code
          Actor2Code Actor2Name Actor2CountryCode Actor2KnownGroupCode Actor2EthnicCode
          Actor2Religion1Code Actor2Religion2Code Actor2Type1Code Actor2Type2Code Actor2Type3Code
          IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale
          NumMentions NumSources NumArticles AvgTone
          """);
  private static final int WITHOUT_SOURCE_URL = 57;
  private static final String EVENT_CODE = "EventCode";
  private static final String SOURCE_URL = "SOURCEURL";

  private final ImportFormat format;
  private final List<String> columns;

  private GdeltEvents(ImportFormat format, boolean secondLevel) {
    this.format = format;
    columns = new ArrayList<>(BEGINNING);
    for (String whose : List.of("Actor1", "Actor2", "Action")) {
      Stream.of(
              "Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")
          .filter(name -> secondLevel || !name.equals("ADM2Code"))
          .forEach(name -> columns.add(whose + "Geo_" + name));
    }
    columns.add("DATEADDED");
    columns.add(SOURCE_URL);
  }

  /** Returns the layout of version 1.0. */
  static GdeltEvents first() {
    return new GdeltEvents(ImportFormat.GDELT1, false);
  }

  /** Returns the layout of version 2.0. */
  static GdeltEvents second() {
    return new GdeltEvents(ImportFormat.GDELT2, true);
  }

  @Override
  public ImportFormat format() {
    return format;
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public int fewestCells() {
    return format == ImportFormat.GDELT1 ? WITHOUT_SOURCE_URL : columns.size();
  }

  @Override
  public Outcome.Taken take(Fields fields, Optional<String> attribution) throws RowException {
    Optional<String> url = fields.maybe(SOURCE_URL).flatMap(Report::url);
    Report report =
        new Report(
            format.code() + ":" + fields.need(ID),
            Optional.empty(),
            added(fields),
            url,
            url.flatMap(Document::host).or(() -> fields.maybe(SOURCE_URL)),
            format.author(),
            Report.UNDETERMINED,
            List.of());
    return report.of(event(fields, 1), fields, format);
  }

  private static Optional<LocalDate> added(Fields fields) {
    return Days.glued(fields.get("DATEADDED")).or(() -> Days.glued(fields.get("SQLDATE")));
  }

  /**
   * Returns what a row says.
   *
   * @param confidence how sure a report of it is
   */
  static Report.Event event(Fields fields, double confidence) throws RowException {
    CameoCode code = code(fields);
    if (code.type().isEmpty()) {
      throw RowException.leftOut(
          EVENT_CODE, "a statement (CAMEO 01) is no event of the codebook", code.code());
    }
    return new Report.Event(
        code.type().get(),
        code.mode(),
        fields.words(EVENT_CODE).orElseThrow(),
        actor(fields, "Actor1"),
        actor(fields, "Actor2"),
        place(fields),
        when(fields),
        Optional.empty(),
        confidence);
  }

  /** Returns the event's code; where the root has one digit, leading zeros were lost. */
  private static CameoCode code(Fields fields) throws RowException {
    String code = fields.need(EVENT_CODE);
    boolean lost = fields.get("EventRootCode").length() == 1 || code.length() == 1;
    Optional<CameoCode> found = Cameo.of(lost ? "0" + code : code);
    if (found.isEmpty()) {
      throw fields.refuse(EVENT_CODE, "no code of CAMEO");
    }
    if (lost) {
      fields.mend(EVENT_CODE, "a leading zero was lost");
    }
    return found.get();
  }

  private static List<Actor> actor(Fields fields, String which) {
    Optional<Span> words = fields.words(which + "Name").or(() -> fields.words(which + "Code"));
    if (words.isEmpty()) {
      return List.of();
    }
    Optional<Country> country = fields.maybe(which + "CountryCode").flatMap(Countries::cameo);
    for (String column : List.of("Type1Code", "Type2Code", "Type3Code", "KnownGroupCode")) {
      Optional<Sector> sector =
          fields.maybe(which + column).flatMap(Roles::of).map(Roles.Role::sector);
      if (sector.isPresent() && sector.get() != Sector.UNK) {
        String reason = reason(fields, which, which + column);
        return List.of(
            Who.actor(words.get(), country, sector, group(fields, which, words.get()), reason));
      }
    }
    return List.of(withoutRole(fields, which, words.get(), country));
  }

  private static Actor withoutRole(
      Fields fields, String which, Span words, Optional<Country> country) {
    Optional<Actor.Identity> group = group(fields, which, words);
    String ethnic = which + "EthnicCode";
    String religion = which + "Religion1Code";
    boolean typed = fields.maybe(which + "Type1Code").isPresent();
    if (!typed && group.isEmpty() && fields.maybe(ethnic).isPresent()) {
      return Who.actor(
          words, country, Optional.of(Sector.CVL), group, reason(fields, which, ethnic));
    }
    if (!typed && group.isEmpty() && fields.maybe(religion).isPresent()) {
      return Who.actor(
          words, country, Optional.of(Sector.REL), group, reason(fields, which, religion));
    }
    String reason = reason(fields, which, which + "Code");
    return !typed && group.isEmpty() && country.isPresent()
        ? Who.state(words, country.get(), reason)
        : Who.actor(words, country, Optional.empty(), group, reason);
  }

  private static Optional<Actor.Identity> group(Fields fields, String which, Span words) {
    return fields
        .maybe(which + "KnownGroupCode")
        .map(code -> new Actor.Identity("cameo:" + code, words.text()));
  }

  private static String reason(Fields fields, String which, String column) {
    return which
        + "CountryCode "
        + fields.get(which + "CountryCode")
        + ", "
        + column
        + " "
        + fields.get(column);
  }

  private static Optional<Place> place(Fields fields) {
    Optional<Span> words = fields.words("ActionGeo_FullName");
    String type = fields.get("ActionGeo_Type");
    Optional<Place.Precision> precision =
        switch (type) {
          case "1" -> Optional.of(Place.Precision.COUNTRY);
          case "2", "5" -> Optional.of(Place.Precision.REGION);
          case "3", "4" -> Optional.of(Place.Precision.CITY);
          default -> Optional.empty();
        };
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<Country> country = country(fields);
    String reason = "ActionGeo_Type " + type;
    if (precision.isEmpty()) {
      return Optional.of(new Place(words.get(), Optional.empty(), reason));
    }
    return Optional.of(
        new Where(fields, "ActionGeo_Lat", "ActionGeo_Long")
            .place(
                words.get(),
                new Where.Id("gdelt", fields.maybe("ActionGeo_FeatureID")),
                country,
                precision.get(),
                reason));
  }

  private static Optional<Country> country(Fields fields) {
    Optional<String> code = fields.maybe("ActionGeo_CountryCode");
    Optional<Country> country = code.flatMap(Countries::fips);
    if (code.isPresent() && country.isEmpty()) {
      fields.mend("ActionGeo_CountryCode", "no country of FIPS 10-4: left empty");
    }
    return country;
  }

  private static When when(Fields fields) throws RowException {
    String day = fields.get("SQLDATE");
    Optional<String> date = Days.glued(day).map(LocalDate::toString);
    if (date.isPresent()) {
      return Days.stated(date.get(), fields.words("SQLDATE"));
    }
    for (String column : List.of("SQLDATE", "MonthYear")) {
      Optional<YearMonth> month = Days.month(fields.get(column));
      if (month.isPresent()) {
        fields.mend("SQLDATE", "no day: its month is taken");
        return Days.stated(month.get().toString(), fields.words(column));
      }
    }
    if (fields.get("Year").matches("\\d{4}")) {
      fields.mend("SQLDATE", "no day: its year is taken");
      return Days.stated(fields.get("Year"), fields.words("Year"));
    }
    if (day.isEmpty()) {
      fields.mend("SQLDATE", Days.UNDATED);
      return When.UNKNOWN;
    }
    throw fields.refuse("SQLDATE", "no day, and no month or year beside it");
  }
}
