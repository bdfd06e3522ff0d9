package io.dragoman.reader.actors;

import io.dragoman.model.Actor.Identity;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Sector;
import io.dragoman.model.UnknownCodeException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the table of names from the shipped tables. */
final class RegistryLoader {
  private final AliasTable aliases;
  private final Map<String, Identity> countries = new HashMap<>();
  private final Identities identities = new Identities();

  RegistryLoader(Lexicon lexicon) {
    this.aliases = new AliasTable(new LongerNames(lexicon));
  }

  AliasTable load() {
    Table.read("states.tsv").lines().forEach(this::state);
    Table.read("bodies.tsv").lines().forEach(line -> body(line));
    Table.read("groups.tsv").lines().forEach(line -> lump(line, ActorRow.Kind.GROUP, "group:"));
    Table.read("organisations.tsv")
        .lines()
        .forEach(line -> lump(line, ActorRow.Kind.ORGANISATION, "org:"));
    Table.read("persons.tsv").lines().forEach(this::person);
    Table.read("places.tsv").lines().forEach(this::place);
    return aliases;
  }

  Map<String, Identity> countries() {
    return countries;
  }

  private void state(Table.Line line) {
    String iso3 = line.cell(0);
    Identity identity = new Identity(iso3, line.cell(3));
    countries.put(iso3, identity);
    ActorCode government = new ActorCode(iso3, Sector.GOV);
    ActorRow state = always(identity, government, ActorRow.Kind.STATE, line);
    aliases.add(line.cell(3), state);
    line.names(4).forEach(name -> aliases.add(name, state));
    ActorRow adjective = always(identity, government, ActorRow.Kind.ADJECTIVE, line);
    line.names(5).forEach(name -> aliases.add(name, adjective));
    ActorCode civilians = new ActorCode(iso3, Sector.CVL);
    ActorRow people = always(identity, civilians, ActorRow.Kind.PEOPLE, line);
    line.names(6).forEach(name -> aliases.add(name, people));
    for (String seat : line.names(7)) {
      int mark = seat.indexOf('=');
      Sector sector = mark < 0 ? Sector.GOV : Sector.of(seat.substring(mark + 1));
      String name = mark < 0 ? seat : seat.substring(0, mark);
      Identity owner = sector == Sector.GOV ? identity : identities.of("org:", name, iso3);
      aliases.add(name, always(owner, new ActorCode(iso3, sector), ActorRow.Kind.SEAT, line));
    }
  }

  private void body(Table.Line line) {
    ActorRow row =
        dated(
            line,
            ActorRow.Kind.BODY,
            identities.of("igo:", first(line.names(1), line), code(line).country()));
    line.names(1).forEach(name -> aliases.add(name, row));
  }

  /** A row may hold several actors of one code; each gets its own id. */
  private void lump(Table.Line line, ActorRow.Kind kind, String prefix) {
    for (List<String> names : Namesakes.split(line.names(1))) {
      ActorRow row =
          dated(line, kind, identities.of(prefix, names.getFirst(), code(line).country()));
      names.forEach(name -> aliases.add(name, row));
    }
  }

  private void person(Table.Line line) {
    List<String> names = line.names(1);
    String name = first(names, line);
    Identity identity = identities.of("person:", name, code(line).country());
    ActorRow row = dated(line, ActorRow.Kind.PERSON, identity);
    names.forEach(alias -> aliases.add(alias, row));
    int first = name.indexOf(' ');
    if (first > 0) {
      aliases.addFirstName(WrittenName.of(name.substring(0, first)).key());
    }
  }

  private void place(Table.Line line) {
    String iso3 = line.cell(0);
    Identity identity = countries.getOrDefault(iso3, new Identity(iso3, iso3));
    ActorRow.Kind kind =
        switch (line.cell(1)) {
          case "PLACE" -> ActorRow.Kind.PLACE;
          case "ADJ" -> ActorRow.Kind.PLACE_ADJECTIVE;
          case "PEOPLE" -> ActorRow.Kind.PLACE_PEOPLE;
          default -> throw line.broken("unknown kind '" + line.cell(1) + "'");
        };
    ActorCode code = new ActorCode(iso3, Sector.CVL);
    ActorRow row = always(identity, code, kind, line);
    line.names(2).forEach(name -> aliases.add(name, row));
  }

  private static ActorRow always(
      Identity identity, ActorCode code, ActorRow.Kind kind, Table.Line line) {
    return new ActorRow(identity, code, kind, LocalDate.MIN, LocalDate.MAX, line.origin());
  }

  private static String first(List<String> names, Table.Line line) {
    if (names.isEmpty()) {
      throw line.broken("a row without a name");
    }
    return names.getFirst();
  }

  private static ActorCode code(Table.Line line) {
    try {
      return ActorCode.of(line.cell(0));
    } catch (UnknownCodeException e) {
      throw new ActorTableException(line.origin(), "the code does not read", e);
    }
  }

  private static ActorRow dated(Table.Line line, ActorRow.Kind kind, Identity identity) {
    try {
      String from = line.cell(2);
      String to = line.cell(3);
      return new ActorRow(
          identity,
          code(line),
          kind,
          from.isEmpty() ? LocalDate.MIN : first(from),
          to.isEmpty() ? LocalDate.MAX : last(to),
          line.origin());
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
      throw new ActorTableException(line.origin(), "a date does not read", e);
    }
  }

  /** "2020", "2020-08" or "2020-08-20", filled up to its first day. */
  private static LocalDate first(String date) {
    return LocalDate.of(
        Integer.parseInt(date.substring(0, 4)),
        date.length() < 7 ? 1 : Integer.parseInt(date.substring(5, 7)),
        date.length() < 10 ? 1 : Integer.parseInt(date.substring(8, 10)));
  }

  private static LocalDate last(String date) {
    LocalDate first = first(date);
    return switch (date.length()) {
      case 4 -> first.plusYears(1).minusDays(1);
      case 7 -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
  }
}
