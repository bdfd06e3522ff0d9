package io.dragoman.reader.actors;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Sector;
import io.dragoman.model.Span;
import io.dragoman.reader.actors.Draft.Basis;
import io.dragoman.reader.actors.Lexicon.Noun;
import java.util.List;
import java.util.Optional;

/**
 * Codes the actor that a span of a sentence names: its country, its sector and, where a table knows
 * it, its identity. Names of the tables come first, then the nouns of the phrase, then what the
 * text says of a person; a country that the words do not name comes from the sentence, the title or
 * the sentences before. Safe to share between threads.
 */
public final class ActorResolver {
  private final ActorRegistry registry;
  private final Scenes scenes;
  private final Lexicon lexicon;
  private final Pronouns pronouns;
  private final PhraseReader phrases;
  private final CountryChoice countries = CountryChoice.load();
  private final SectorChoice sectors = SectorChoice.load();

  /**
   * @param registry the known actors
   * @param hints knows the countries of further places
   * @throws ActorTableException if the table of nouns is missing or broken
   */
  public ActorResolver(ActorRegistry registry, CountryHints hints) {
    this.registry = registry;
    this.scenes = new Scenes(registry, hints);
    this.lexicon = registry.lexicon();
    this.phrases = new PhraseReader(registry);
    this.pronouns = new Pronouns(lexicon);
  }

  /**
   * Codes one actor.
   *
   * @param span its words, as they go into the answer
   * @param context what is known around it
   */
  public Actor resolve(Span span, ActorContext context) {
    Setting setting = setting(context);
    if (setting.span().isEmpty()) {
      return new Actor(span, ActorCode.UNKNOWN, Optional.empty(), "no words");
    }
    Draft draft =
        ofItsCountry(
            setting, sectors.choose(setting, countries.choose(setting, draft(setting))).settled());
    if (draft.state() && draft.sector() == Sector.GOV) {
      draft = draft.withIdentity(registry.country(draft.country()));
    }
    return new Actor(span, draft.code(), draft.identity(), draft.reason());
  }

  /**
   * The same, without an identity of another country where that cannot be: a parliament, a ministry
   * or a party has namesakes abroad, of whom the tables may know one.
   */
  private Draft ofItsCountry(Setting setting, Draft draft) {
    Optional<ActorCode> known =
        draft
            .row()
            .filter(row -> row.kind() != ActorRow.Kind.PERSON)
            .map(ActorRow::code)
            .filter(ActorResolver::isNational);
    if (draft.identity().isEmpty()
        || known.isEmpty()
        || known.get().country().equals(draft.country())) {
      return draft;
    }
    return draft.withIdentity(
        registry.rows(setting.span(), setting.context().day()).stream()
            .filter(
                row -> row.code().country().equals(draft.country()) && !row.kind().isCountryOnly())
            .map(ActorRow::identity)
            .findFirst());
  }

  /** Whether actors of a code are what each country has of its own. */
  private static boolean isNational(ActorCode code) {
    return Identities.isState(code.country())
        && switch (code.sector()) {
          case GOV, MIL, COP, SPY, LEG, JUD, PTY, OPP -> true;
          case REB, CRM, CVL, REF, MED, BUS, NGO, REL, LAB, EDU, IGO, UNK -> false;
        };
  }

  Setting setting(ActorContext context) {
    return Setting.of(context, scenes);
  }

  /** What the rules say, before the learnt choices. */
  Draft draft(Setting setting) {
    List<Token> words = setting.span();
    Phrase phrase = Phrase.of(words);
    if (words.size() == 1
        && lexicon.isPronoun(words.getFirst().key())
        && words.getFirst().shape() != Token.Shape.UPPER) {
      return pronouns.read(setting);
    }
    Optional<Noun> generic = lexicon.generic(Tokens.key(words));
    if (generic.isPresent()) {
      return generic(setting, generic.get());
    }
    List<ActorRow> whole = registry.rows(words, setting.context().day());
    if (whole.isEmpty()) {
      whole = registry.rows(phrase.body(), setting.context().day());
    }
    if (!whole.isEmpty()) {
      return whole(setting, Choice.of(whole, setting));
    }
    return phrases.read(setting, phrase);
  }

  private Draft generic(Setting setting, Noun noun) {
    return registry.rows(setting.span(), setting.context().day()).stream()
        .findFirst()
        .map(row -> Draft.of(Basis.GENERIC, row, "the name").withNoun(Optional.of(noun)))
        .orElseGet(() -> Draft.open(noun.sector(), true, Optional.of(noun), noun.origin()));
  }

  private Draft whole(Setting setting, ActorRow row) {
    Draft draft = Draft.of(Basis.NAME, row, "the name");
    return switch (row.kind()) {
      case STATE, ADJECTIVE, PLACE_ADJECTIVE -> {
        if (forcesFollow(setting)) {
          yield draft.withSector(Sector.MIL, true, "forces follow");
        }
        yield row.kind() == ActorRow.Kind.PLACE_ADJECTIVE
            ? draft.withSector(Sector.CVL, false, "people of a region")
            : draft;
      }
      case PEOPLE, SEAT, BODY, GROUP, ORGANISATION, PERSON, PLACE, PLACE_PEOPLE -> draft;
    };
  }

  /** Whether the span stands before its forces: "Turkish drones", "US and UK troops". */
  private boolean forcesFollow(Setting setting) {
    List<Token> tokens = setting.sentence().tokens();
    if (setting.span().getLast().possessive()) {
      return false;
    }
    int next = setting.to();
    if (next + 2 < tokens.size() && tokens.get(next).key().equals("and")) {
      int at = next + 1;
      next =
          setting.sentence().cues().stream()
              .filter(cue -> cue.from() == at && cue.row().kind().isCountryOnly())
              .map(Scene.Cue::to)
              .findFirst()
              .orElse(next);
    }
    return next < tokens.size()
        && tokens.get(next).isJoined()
        && lexicon.isForceWord(tokens.get(next).key());
  }
}
