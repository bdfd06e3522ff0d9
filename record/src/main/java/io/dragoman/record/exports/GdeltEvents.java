package io.dragoman.record.exports;

import io.dragoman.model.Actor;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Facts;
import io.dragoman.model.Place;
import io.dragoman.model.codes.CameoCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The events table of GDELT: one row an event, with the first source and the first target. Version
 * 2 has a second administrative level beside each first one, and a time of day in DATEADDED: the
 * first second of the day on which an article first told of the event. The quad class is that of
 * CAMEO, which counts protests as words. Tone is not measured, and actors have no places of their
 * own; those cells are empty.
 */
final class GdeltEvents extends TabLayout {
  /** Which of the two. */
  enum Version {
    ONE(58, 7),
    TWO(61, 8);

    private final int columns;
    private final int geoColumns;

    Version(int columns, int geoColumns) {
      this.columns = columns;
      this.geoColumns = geoColumns;
    }
  }

  /** What GDELT's columns of types of places say where there is no place. */
  private static final String NOWHERE = "0";

  private final Version version;
  private final Library library;

  GdeltEvents(Version version, Path file, Context context) throws IOException {
    super(file, version.columns);
    this.version = version;
    library = context.library();
  }

  @Override
  public void write(Event event) throws IOException {
    Facts facts = event.facts();
    Dyad dyad = Dyad.of(facts);
    List<String> row = new ArrayList<>(version.columns);
    row.add(Long.toString(Digest.number(event.id())));
    row.addAll(GdeltDates.cells(facts.when()));
    row.addAll(actor(dyad.source()));
    row.addAll(actor(dyad.target()));
    row.add(isRoot(event) ? "1" : "0");
    CameoCode cameo = Codes.cameo(facts);
    row.add(cameo.code());
    row.add(cameo.base());
    row.add(cameo.root());
    row.add(Integer.toString(cameo.quadClass().number()));
    row.add(Codes.scale(cameo.goldstein()));
    row.add(Integer.toString(event.mentions().size()));
    row.add(Integer.toString(event.outlets()));
    row.add(Integer.toString(event.articles()));
    row.add("");
    row.addAll(nowhere());
    row.addAll(nowhere());
    row.addAll(facts.place().flatMap(Place::location).map(this::place).orElseGet(this::nowhere));
    row.add(library.firstReport(event).map(this::added).orElse(""));
    row.add(library.of(event.best()).map(Article::document).flatMap(Document::url).orElse(""));
    row(row);
  }

  private String added(LocalDate day) {
    return switch (version) {
      case ONE -> GdeltDates.day(day);
      case TWO -> GdeltDates.second(day);
    };
  }

  /** Whether an article tells of the event in its first paragraph. */
  private boolean isRoot(Event event) {
    return event.mentions().stream()
        .anyMatch(
            mention ->
                library.of(mention).filter(known -> known.isInLead(mention.trigger())).isPresent());
  }

  /** Code, name, country, known group, ethnic, two religions and three types. */
  private static List<String> actor(Optional<Actor> known) {
    if (known.isEmpty()) {
      return Collections.nCopies(10, "");
    }
    Actor actor = known.get();
    String country = Codes.cameoCountry(actor);
    String role = Codes.cameoRole(actor);
    String name = Actors.name(actor).toUpperCase(Locale.ROOT);
    return List.of(country + role, name, country, "", "", "", "", role, "", "");
  }

  private List<String> place(Place.Location location) {
    String country = Codes.fips(location.country());
    boolean whole = location.precision() == Place.Precision.COUNTRY;
    List<String> cells = new ArrayList<>(version.geoColumns);
    cells.add(type(location));
    cells.add(fullName(location));
    cells.add(country);
    cells.add(whole ? country : "");
    if (version == Version.TWO) {
      cells.add("");
    }
    cells.add(Double.toString(location.latitude()));
    cells.add(Double.toString(location.longitude()));
    cells.add(whole ? country : "");
    return cells;
  }

  private static String type(Place.Location location) {
    boolean american = location.country().equals("USA");
    return switch (location.precision()) {
      case COUNTRY -> "1";
      case REGION -> american ? "2" : "5";
      case CITY, POINT -> american ? "3" : "4";
    };
  }

  private static String fullName(Place.Location location) {
    String country = Codes.countryName(location.country());
    return country.isEmpty() || location.precision() == Place.Precision.COUNTRY
        ? location.name()
        : location.name() + ", " + country;
  }

  private List<String> nowhere() {
    List<String> cells = new ArrayList<>(Collections.nCopies(version.geoColumns, ""));
    cells.set(0, NOWHERE);
    return cells;
  }
}
