package io.dragoman.reader.actors;

import io.dragoman.model.ActorCode;
import io.dragoman.model.Sector;
import io.dragoman.model.UnknownCodeException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/** The rows of the shipped tables, in the order in which they were written. */
public final class RegistryRows {
  private static final int TERM = 2;

  private final List<RegistryRow> rows = new ArrayList<>(1 << 15);

  private RegistryRows() {}

  /**
   * Reads the shipped tables.
   *
   * @throws ActorTableException if one is missing or broken
   */
  public static List<RegistryRow> shipped() {
    RegistryRows all = new RegistryRows();
    Table.read("states.tsv").lines().forEach(all::state);
    all.read("bodies.tsv", ActorRow.Kind.BODY);
    all.read("groups.tsv", ActorRow.Kind.GROUP);
    all.read("organisations.tsv", ActorRow.Kind.ORGANISATION);
    all.read("persons.tsv", ActorRow.Kind.PERSON);
    Table.read("places.tsv").lines().forEach(all::place);
    return all.rows;
  }

  /**
   * Returns the codes of the countries that the Correlates of War project counts as states; the
   * others are territories.
   *
   * @throws ActorTableException if the table is missing or broken
   */
  public static List<String> states() {
    return Table.read("states.tsv").lines().stream()
        .filter(line -> !line.cell(2).isEmpty())
        .map(line -> line.cell(0))
        .toList();
  }

  private void state(Table.Line line) {
    String iso3 = line.cell(0);
    List<String> names = new ArrayList<>(List.of(line.cell(3)));
    names.addAll(line.names(4));
    state(line, ActorRow.Kind.STATE, new ActorCode(iso3, Sector.GOV), names);
    state(line, ActorRow.Kind.ADJECTIVE, new ActorCode(iso3, Sector.GOV), line.names(5));
    state(line, ActorRow.Kind.PEOPLE, new ActorCode(iso3, Sector.CVL), line.names(6));
    for (String seat : line.names(7)) {
      int mark = seat.indexOf('=');
      Sector sector = mark < 0 ? Sector.GOV : Sector.of(seat.substring(mark + 1));
      String name = mark < 0 ? seat : seat.substring(0, mark);
      state(line, ActorRow.Kind.SEAT, new ActorCode(iso3, sector), List.of(name));
    }
  }

  private void state(Table.Line line, ActorRow.Kind kind, ActorCode code, List<String> names) {
    if (!names.isEmpty()) {
      rows.add(new RegistryRow(kind, code, names, Term.ALWAYS, "", line.cell(8), line.origin()));
    }
  }

  private void read(String table, ActorRow.Kind kind) {
    boolean noted = kind == ActorRow.Kind.PERSON;
    for (Table.Line line : Table.read(table).lines()) {
      rows.add(row(line, kind, 0, noted ? line.cell(4) : "", line.cell(noted ? 5 : 4)));
    }
  }

  /**
   * Makes a row of a line.
   *
   * @param code the number of the cell with the code; names, from and to follow it
   * @throws ActorTableException if a cell does not read
   */
  static RegistryRow row(
      Table.Line line, ActorRow.Kind kind, int code, String note, String source) {
    List<String> names = line.names(code + 1);
    if (names.isEmpty()) {
      throw line.broken("a row without a name");
    }
    try {
      return new RegistryRow(
          kind,
          ActorCode.of(line.cell(code)),
          names,
          Term.of(line.cell(code + TERM), line.cell(code + TERM + 1)),
          note,
          source,
          line.origin());
    } catch (UnknownCodeException | DateTimeException e) {
      throw new ActorTableException(line.origin(), String.valueOf(e.getMessage()), e);
    }
  }

  private void place(Table.Line line) {
    ActorRow.Kind kind =
        switch (line.cell(1)) {
          case "PLACE" -> ActorRow.Kind.PLACE;
          case "ADJ" -> ActorRow.Kind.PLACE_ADJECTIVE;
          case "PEOPLE" -> ActorRow.Kind.PLACE_PEOPLE;
          default -> throw line.broken("unknown kind '" + line.cell(1) + "'");
        };
    ActorCode code = new ActorCode(line.cell(0), Sector.CVL);
    rows.add(
        new RegistryRow(kind, code, line.names(2), Term.ALWAYS, "", line.cell(3), line.origin()));
  }
}
