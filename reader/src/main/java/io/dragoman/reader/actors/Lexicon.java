package io.dragoman.reader.actors;

import io.dragoman.model.Sector;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that tell sectors, from sectors.tsv. */
final class Lexicon {
  private static final int LONGEST = 4;

  /** How a noun tells the sector. */
  enum Kind {
    /** By itself. */
    ROLE,
    /** Through the body named beside it. */
    PART,
    /** Not at all: anybody. */
    PERSON
  }

  /**
   * A noun of the table.
   *
   * @param words its key
   * @param sector its sector, for a part the one where only a country is named
   * @param kind how it tells the sector
   * @param origin table and line
   */
  record Noun(String words, Sector sector, Kind kind, String origin) {
    int size() {
      return words.length() - words.replace(" ", "").length() + 1;
    }
  }

  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, Noun> generic = new HashMap<>();
  private final Set<String> forceWords = new HashSet<>();
  private final Set<String> pronouns = new HashSet<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<String> accused = new HashSet<>();
  private final Set<String> accusing = new HashSet<>();

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    Table.read("sectors.tsv").lines().forEach(lexicon::add);
    return lexicon;
  }

  private void add(Table.Line line) {
    Sector sector = Sector.of(line.cell(0));
    for (String name : line.names(2)) {
      String key = Tokens.key(name);
      switch (line.cell(1)) {
        case "ROLE" -> nouns.put(key, new Noun(key, sector, Kind.ROLE, line.origin()));
        case "PART" -> nouns.put(key, new Noun(key, sector, Kind.PART, line.origin()));
        case "PERSON" -> nouns.put(key, new Noun(key, sector, Kind.PERSON, line.origin()));
        case "GENERIC" -> generic.put(key, new Noun(key, sector, Kind.ROLE, line.origin()));
        case "AFTER" -> forceWords.add(key);
        case "ACCUSED" -> accused.add(key);
        case "ACCUSING" -> accusing.add(key);
        case "TITLE" -> titles.add(key);
        case "PRONOUN" -> pronouns.add(key);
        default -> throw line.broken("unknown kind '" + line.cell(1) + "'");
      }
    }
  }

  /** The longest noun that ends before a word. */
  Optional<Noun> nounBefore(List<Token> tokens, int begin, int end) {
    for (int size = Math.min(LONGEST, end - begin); size > 0; size--) {
      Optional<Noun> noun = noun(Tokens.key(tokens.subList(end - size, end)));
      if (noun.isPresent()) {
        return noun;
      }
    }
    return Optional.empty();
  }

  Optional<Noun> noun(String key) {
    return Optional.ofNullable(nouns.get(key));
  }

  /** A name that bodies of many countries bear, such as "supreme court". */
  Optional<Noun> generic(String key) {
    return Optional.ofNullable(generic.get(key));
  }

  /** Whether the word behind a nationality shows that its forces are meant. */
  boolean isForceWord(String key) {
    return forceWords.contains(key);
  }

  /** Whether a capitalised word stands before names without being a part of them. */
  boolean isTitle(String key) {
    return titles.contains(key);
  }

  /** Whether a word close behind a person tells of a deed or an arrest: "is charged". */
  boolean isAccused(String key) {
    return accused.contains(key);
  }

  /** Whether a word close before a person tells of an arrest or a sentence. */
  boolean isAccusing(String key) {
    return accusing.contains(key);
  }

  boolean isPronoun(String key) {
    return pronouns.contains(key);
  }
}
