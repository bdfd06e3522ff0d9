package io.dragoman.reader.actors;

import io.dragoman.model.Actor;
import io.dragoman.model.Actor.Identity;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Sector;
import io.dragoman.model.Span;
import io.dragoman.reader.actors.CountryFinder.Found;
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
  private final CountryHints hints;
  private final Lexicon lexicon;
  private final Pronouns pronouns;
  private final PhraseReader phrases;
  private final CountryFinder countries = new CountryFinder(CueWeights.load());
  private final Theatres theatres = Theatres.load();

  /**
   * @param registry the known actors
   * @param hints knows the countries of further places
   * @throws ActorTableException if the table of nouns is missing or broken
   */
  public ActorResolver(ActorRegistry registry, CountryHints hints) {
    this.registry = registry;
    this.hints = hints;
    this.lexicon = registry.lexicon();
    this.phrases = new PhraseReader(registry, theatres, countries);
    this.pronouns = new Pronouns(lexicon, countries);
  }

  /**
   * Codes one actor.
   *
   * @param span its words, as they go into the answer
   * @param context what is known around it
   */
  public Actor resolve(Span span, ActorContext context) {
    Setting setting = Setting.of(context, registry, hints);
    if (setting.span().isEmpty()) {
      return new Actor(span, ActorCode.UNKNOWN, Optional.empty(), "no words");
    }
    Draft draft = draft(setting);
    if (!draft.sure() && context.hint().isPresent()) {
      draft = draft.withSector(context.hint().get(), true, "the network's guess of the sector");
    }
    return new Actor(span, draft.code(), draft.identity(), draft.reason());
  }

  private Draft draft(Setting setting) {
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
      return whole(setting, whole);
    }
    return phrases.read(setting, phrase);
  }

  private Draft generic(Setting setting, Noun noun) {
    List<ActorRow> rows = registry.rows(setting.span(), setting.context().day());
    Optional<Found> found = countries.find(setting, Sector.GOV);
    Optional<ActorRow> row =
        rows.stream()
            .filter(r -> found.map(f -> f.country().equals(r.code().country())).orElse(true))
            .findFirst();
    return row.map(r -> Draft.of(r, "the name"))
        .orElseGet(
            () ->
                found
                    .map(
                        f ->
                            new Draft(
                                f.country(),
                                noun.sector(),
                                true,
                                Optional.<Identity>empty(),
                                f.reason() + "; " + noun.origin()))
                    .orElseGet(
                        () ->
                            new Draft(
                                ActorCode.NO_COUNTRY,
                                noun.sector(),
                                true,
                                Optional.<Identity>empty(),
                                noun.origin())));
  }

  private Draft whole(Setting setting, List<ActorRow> rows) {
    ActorRow row = Choice.of(rows, setting);
    String name =
        setting.context().sentence().substring(setting.context().begin(), setting.context().end());
    Optional<String> elsewhere = theatres.elsewhere(row, name, setting);
    if (elsewhere.isPresent()) {
      return whole(setting, row)
          .withCountry(elsewhere.get(), "theatres.tsv: acts there in this text");
    }
    return whole(setting, row);
  }

  private Draft whole(Setting setting, ActorRow row) {
    if (row.kind() == ActorRow.Kind.ORGANISATION
        && row.code().country().equals(ActorCode.NO_COUNTRY)) {
      Optional<Found> found = countries.find(setting, row.code().sector());
      if (found.isPresent()) {
        return Draft.of(row, "the name").withCountry(found.get().country(), found.get().reason());
      }
    }
    if (row.kind() == ActorRow.Kind.STATE
        || row.kind() == ActorRow.Kind.ADJECTIVE
        || row.kind() == ActorRow.Kind.PLACE_ADJECTIVE) {
      if (forcesFollow(setting)) {
        return Draft.of(row, "the name").withSector(Sector.MIL, true, "forces follow");
      }
      if (row.kind() == ActorRow.Kind.PLACE_ADJECTIVE) {
        return Draft.of(row, "the name").withSector(Sector.CVL, false, "people of a region");
      }
    }
    return Draft.of(row, "the name");
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
