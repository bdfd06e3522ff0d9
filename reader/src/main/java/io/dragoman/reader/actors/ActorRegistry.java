package io.dragoman.reader.actors;

import io.dragoman.model.Actor.Identity;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The known actors and their names: states, their peoples and seats of government, international
 * bodies, armed groups, parties, organisations, persons with their offices, and regions. Immutable;
 * safe to share between threads.
 */
public final class ActorRegistry {
  private final AliasTable aliases;
  private final Map<String, Identity> countries;
  private final Lexicon lexicon;

  private ActorRegistry(AliasTable aliases, Map<String, Identity> countries, Lexicon lexicon) {
    this.aliases = aliases;
    this.lexicon = lexicon;
    this.countries = Map.copyOf(countries);
  }

  /**
   * Reads the shipped tables.
   *
   * @throws ActorTableException if one is missing or broken
   */
  public static ActorRegistry load() {
    return load(OwnActors.NONE);
  }

  /**
   * Reads the shipped tables and adds a user's own rows.
   *
   * @throws ActorTableException if a table is missing or broken
   */
  public static ActorRegistry load(OwnActors own) {
    Lexicon lexicon = Lexicon.load();
    RegistryLoader loader = new RegistryLoader(lexicon);
    return new ActorRegistry(loader.load(own), loader.countries(), lexicon);
  }

  /**
   * Finds who bears a name.
   *
   * @param name the whole name; case, accents and a leading article do not matter
   * @param day the day that decides between offices and namesakes
   * @return the rows that bear it, the likeliest first; empty where it is unknown
   */
  public List<ActorRow> lookup(String name, Optional<LocalDate> day) {
    return aliases.rows(name, day);
  }

  /**
   * Finds known names in a text. A name in small letters must be written so only where its usual
   * form is; "us" is not "US".
   *
   * @param text any text
   * @param day the day that decides between offices and namesakes
   * @return the names from left to right, the longest first, never overlapping
   */
  public List<Match> find(String text, Optional<LocalDate> day) {
    return aliases.scan(text, Tokens.of(text), day);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Returns the identity of a country as an actor. */
  Optional<Identity> country(String iso3) {
    return Optional.ofNullable(countries.get(iso3));
  }

  /** Returns a row for a place that no table here lists. */
  ActorRow place(String iso3, String name) {
    return new ActorRow(
        country(iso3).orElseGet(() -> new Identity(iso3, iso3)),
        new ActorCode(iso3, Sector.CVL),
        ActorRow.Kind.PLACE,
        LocalDate.MIN,
        LocalDate.MAX,
        "gazetteer: " + name);
  }

  List<ActorRow> rows(List<Token> words, Optional<LocalDate> day) {
    return aliases.rows(words, day);
  }

  List<Match> find(String text, List<Token> tokens, Optional<LocalDate> day) {
    return aliases.scan(text, tokens, day);
  }
}
