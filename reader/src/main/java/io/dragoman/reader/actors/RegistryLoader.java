package io.dragoman.reader.actors;

import io.dragoman.model.Actor.Identity;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Sector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Fills the table of names from the rows of the registry. */
final class RegistryLoader {
  private final AliasTable aliases;
  private final Map<String, Identity> countries = new HashMap<>();
  private final Identities identities = new Identities();

  RegistryLoader(Lexicon lexicon) {
    this.aliases = new AliasTable(new LongerNames(lexicon));
  }

  AliasTable load(OwnActors own) {
    RegistryRows.shipped().forEach(row -> add(row, aliases::add));
    own.rows().forEach(row -> add(row, aliases::addOwn));
    return aliases;
  }

  Map<String, Identity> countries() {
    return countries;
  }

  private void add(RegistryRow row, BiConsumer<String, ActorRow> names) {
    String country = row.code().country();
    switch (row.kind()) {
      case STATE -> {
        countries.put(country, new Identity(country, row.name()));
        add(row, country(country), row.names(), names);
      }
      case ADJECTIVE, PEOPLE, PLACE, PLACE_ADJECTIVE, PLACE_PEOPLE ->
          add(row, country(country), row.names(), names);
      case SEAT ->
          add(
              row,
              row.code().sector() == Sector.GOV
                  ? country(country)
                  : identities.of("org:", row.name(), country),
              row.names(),
              names);
      case BODY -> add(row, identities.of("igo:", row.name(), country), row.names(), names);
      case GROUP -> lump(row, "group:", names);
      case ORGANISATION -> lump(row, "org:", names);
      case PERSON -> {
        add(row, identities.of("person:", row.name(), country), row.names(), names);
        int first = row.name().indexOf(' ');
        if (first > 0) {
          aliases.addFirstName(WrittenName.of(row.name().substring(0, first)).key());
        }
      }
    }
  }

  /** A row may hold several actors of one code; each gets its own id. */
  private void lump(RegistryRow row, String prefix, BiConsumer<String, ActorRow> names) {
    for (List<String> own : Namesakes.split(row.names())) {
      add(row, identities.of(prefix, own.getFirst(), row.code().country()), own, names);
    }
  }

  private Identity country(String iso3) {
    return countries.getOrDefault(iso3, new Identity(iso3, iso3));
  }

  private static void add(
      RegistryRow row, Identity identity, List<String> names, BiConsumer<String, ActorRow> to) {
    ActorCode code = row.code();
    Term term = row.term();
    ActorRow actor =
        new ActorRow(identity, code, row.kind(), term.first(), term.last(), row.origin());
    names.forEach(name -> to.accept(name, actor));
  }
}
