package io.dragoman.reader.actors;

import io.dragoman.model.ActorCode;
import io.dragoman.model.Sector;
import io.dragoman.reader.actors.Draft.Basis;
import io.dragoman.reader.actors.Lexicon.Kind;
import io.dragoman.reader.actors.Lexicon.Noun;
import io.dragoman.reader.actors.Scene.Cue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Codes a phrase by its head noun and the names in it. */
final class PhraseReader {
  private static final Set<String> STATE_WORDS =
      Set.of("government", "administration", "regime", "authorities", "country", "state");

  private final ActorRegistry registry;
  private final HeadNouns nouns;
  private final Persons persons;
  private final Accusations accusations;

  PhraseReader(ActorRegistry registry) {
    Lexicon lexicon = registry.lexicon();
    this.registry = registry;
    this.nouns = new HeadNouns(lexicon);
    this.persons = new Persons(new Introductions(lexicon), new Accusations(lexicon));
    this.accusations = new Accusations(lexicon);
  }

  Draft read(Setting setting, Phrase phrase) {
    Optional<Noun> head = nouns.head(phrase);
    Optional<Cue> owner = Owners.find(setting, phrase, head.isEmpty() && isName(phrase));
    if (head.isEmpty() && isName(phrase)) {
      List<Token> name = nouns.nameOf(phrase);
      List<ActorRow> rows = registry.rows(name, setting.context().day());
      if (!rows.isEmpty() && name.size() < phrase.core().size()) {
        return Draft.of(Basis.NAME, Choice.of(rows, setting), "the name behind a title");
      }
      if (owner.isEmpty() || name.size() < phrase.core().size()) {
        return persons.read(setting, name);
      }
    }
    Optional<Noun> noun =
        head.map(h -> nouns.telling(setting, phrase, h, owner))
            .or(() -> nouns.any(phrase.tokens()));
    return owner
        .or(() -> Antecedents.possessor(setting))
        .filter(cue -> !cue.country().equals(ActorCode.NO_COUNTRY))
        .map(cue -> owned(setting, phrase, cue, noun))
        .or(
            () ->
                noun.filter(n -> n.sector() == Sector.UNK).flatMap(n -> Antecedents.group(setting)))
        .orElseGet(() -> bare(setting, phrase, noun, owner));
  }

  /** A phrase with a name: the name gives the country, and for a group often the sector. */
  private Draft owned(Setting setting, Phrase phrase, Cue cue, Optional<Noun> noun) {
    ActorRow row = cue.row();
    Draft draft = Draft.of(basis(setting, cue), row, "inside the phrase");
    Sector sector = Sectors.of(row, noun);
    boolean sure = !row.kind().isCountryOnly() || noun.filter(PhraseReader::isTelling).isPresent();
    if (sector == Sector.UNK || noun.map(n -> n.kind() == Kind.PERSON).orElse(false)) {
      Sector guess = sector == Sector.UNK ? Sector.CVL : sector;
      sector = guess == Sector.CVL && accusations.against(setting) ? Sector.CRM : guess;
      sure = sector == Sector.CRM || (sure && sector != Sector.CVL);
    }
    Draft named = draft.withSector(sector, sure, why(noun)).withNoun(noun);
    if (row.kind() == ActorRow.Kind.BODY && isPrivate(sector)) {
      return named.withCountry(ActorCode.NO_COUNTRY, "people of no single country");
    }
    if (sector == Sector.GOV && isState(phrase)) {
      return named.asState(true);
    }
    boolean same =
        !row.kind().isCountryOnly()
            && sector == row.code().sector()
            && noun.map(n -> n.kind() == Kind.PART).orElse(true);
    return same ? named.withIdentity(draft.identity()) : named;
  }

  private Basis basis(Setting setting, Cue cue) {
    if (cue.from() < setting.from()) {
      return Basis.POSSESSOR;
    }
    String name = Tokens.key(setting.sentence().tokens().subList(cue.from(), cue.to()));
    return registry.lexicon().generic(name).isPresent() ? Basis.GENERIC : Basis.OWNER;
  }

  /** A phrase without a name: the country comes from around. */
  private Draft bare(Setting setting, Phrase phrase, Optional<Noun> noun, Optional<Cue> owner) {
    Sector named =
        owner
            .map(cue -> Sectors.of(cue.row(), noun))
            .or(() -> noun.map(Noun::sector))
            .orElse(Sector.UNK);
    boolean telling = named != Sector.UNK && noun.filter(PhraseReader::isTelling).isPresent();
    boolean accused = !telling && accusations.against(setting);
    Sector sector = accused ? Sector.CRM : named == Sector.UNK ? Sector.CVL : named;
    return Draft.open(sector, telling || accused, noun, why(noun))
        .asState(sector == Sector.GOV && isState(phrase));
  }

  private static boolean isPrivate(Sector sector) {
    return switch (sector) {
      case CVL, CRM, REF, BUS, MED, EDU, LAB -> true;
      case GOV, MIL, COP, SPY, LEG, JUD, PTY, OPP, REB, NGO, REL, IGO, UNK -> false;
    };
  }

  private static boolean isTelling(Noun noun) {
    return noun.kind() != Kind.PERSON && noun.sector() != Sector.UNK;
  }

  private static boolean isState(Phrase phrase) {
    return STATE_WORDS.contains(phrase.core().getLast().key());
  }

  private static boolean isName(Phrase phrase) {
    List<Token> core = phrase.core();
    Token last = core.getLast();
    return core.getFirst().isCapital()
        && (last.isCapital() || (last.isHyphenated() && core.get(core.size() - 2).isCapital()));
  }

  private static String why(Optional<Noun> noun) {
    return noun.map(n -> n.origin() + " '" + n.words() + "'").orElse("no noun known");
  }
}
