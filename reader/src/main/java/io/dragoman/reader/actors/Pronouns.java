package io.dragoman.reader.actors;

import io.dragoman.model.Sector;
import io.dragoman.reader.actors.Lexicon.Kind;
import io.dragoman.reader.actors.Lexicon.Noun;
import io.dragoman.reader.actors.Scene.Cue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Codes pronouns by the last named actor of a fitting kind. */
final class Pronouns {
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself", "i", "me", "my");

  private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves", "who");

  /** Premises and vehicles: actors where something is done to them, but nobody says they of one. */
  private static final Set<String> THINGS =
      Set.of(
          ("airport hospital hospitals school schools mosque mosques temple"
                  + " synagogue market hotel hotels prison jail factory factories plant"
                  + " station building buildings ship ships vessel vessels tanker tankers"
                  + " bus train convoy convoys plane planes aircraft airliner house houses"
                  + " home homes shop shops restaurant base bases refinery pipeline bridge"
                  + " theatre")
              .split(" "));

  private final Lexicon lexicon;

  Pronouns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Draft read(Setting setting) {
    String pronoun = setting.span().getFirst().key();
    boolean person = PERSONAL.contains(pronoun);
    boolean described = person || PLURAL.contains(pronoun);
    for (Setting.Before text : setting.before()) {
      Scene scene = text.scene();
      int end = text.end();
      Optional<Cue> cue = before(scene.cues(), end, person);
      boolean named = person && cue.isPresent();
      Optional<Noun> noun = described && !named ? noun(scene, end, cue) : Optional.empty();
      if (noun.isPresent()) {
        return byNoun(noun.get());
      }
      if (cue.isPresent()) {
        return Draft.of(Draft.Basis.PRONOUN, cue.get().row(), "the pronoun's last named actor");
      }
    }
    Sector guess = person ? Sector.GOV : Sector.UNK;
    return Draft.open(guess, false, Optional.empty(), "a bare pronoun");
  }

  private Draft byNoun(Noun noun) {
    String why = noun.origin() + " '" + noun.words() + "' before the pronoun";
    return Draft.open(noun.sector(), true, Optional.of(noun), why);
  }

  /** A noun of an actor behind the last fitting name. */
  private Optional<Noun> noun(Scene scene, int end, Optional<Cue> cue) {
    int begin = cue.map(Cue::to).orElse(0);
    for (int i = end; i > begin; i--) {
      Optional<Noun> noun = lexicon.nounBefore(scene.tokens(), begin, i);
      if (noun.isPresent()
          && noun.get().kind() == Kind.ROLE
          && !THINGS.contains(noun.get().words())) {
        return noun;
      }
    }
    return Optional.empty();
  }

  private static Optional<Cue> before(List<Cue> cues, int end, boolean person) {
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      boolean known = !cue.located() || !cue.row().kind().isCountryOnly();
      boolean fits =
          person
              ? cue.row().kind() == ActorRow.Kind.PERSON
              : known && cue.row().kind() != ActorRow.Kind.PERSON && !isPlace(cue);
      if (cue.to() <= end && fits) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }

  private static boolean isPlace(Cue cue) {
    return cue.row().kind() == ActorRow.Kind.PLACE;
  }
}
