package io.dragoman.reader.actors;

import io.dragoman.model.ActorCode;
import io.dragoman.model.Sector;
import io.dragoman.reader.actors.Introductions.Introduction;
import io.dragoman.reader.actors.Lexicon.Kind;
import io.dragoman.reader.actors.Lexicon.Noun;
import io.dragoman.reader.actors.Scene.Cue;
import java.util.List;
import java.util.Optional;

/** Codes persons that no table lists by how the text presents them. */
final class Persons {
  private final Introductions introductions;
  private final Accusations accusations;

  Persons(Introductions introductions, Accusations accusations) {
    this.introductions = introductions;
    this.accusations = accusations;
  }

  /** Reads the person's introduction in the sentence, else where the same name stands earlier. */
  Draft read(Setting setting, List<Token> name) {
    int from = setting.from() + setting.span().indexOf(name.getFirst());
    Optional<Introduction> here = introductions.read(setting.sentence(), from, from + name.size());
    return here.filter(introduction -> introduction.noun().isPresent())
        .or(() -> elsewhere(setting, name.getLast().key()))
        .or(() -> here)
        .map(introduction -> draft(introduction, setting))
        .orElseGet(() -> unknown(setting));
  }

  private Optional<Introduction> elsewhere(Setting setting, String surname) {
    return setting.scenes().stream()
        .map(scene -> inScene(scene, surname))
        .flatMap(Optional::stream)
        .filter(introduction -> introduction.noun().isPresent())
        .findFirst();
  }

  private Optional<Introduction> inScene(Scene scene, String surname) {
    List<Token> tokens = scene.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).key().equals(surname) || !tokens.get(i).isCapital()) {
        continue;
      }
      Optional<Introduction> found =
          introductions.read(scene, introductions.nameBegin(tokens, i), i + 1);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Draft draft(Introduction introduction, Setting setting) {
    Optional<Noun> noun = introduction.noun();
    Optional<ActorRow> owner =
        introduction.cues().stream()
            .map(Cue::row)
            .filter(row -> row.kind() != ActorRow.Kind.PERSON)
            .filter(row -> !row.code().country().equals(ActorCode.NO_COUNTRY))
            .findFirst();
    String why =
        noun.map(n -> n.origin() + " '" + n.words() + "' beside the name")
            .orElse("beside the name");
    Sector sector =
        owner.map(row -> Sectors.of(row, noun)).or(() -> noun.map(Noun::sector)).orElse(Sector.UNK);
    boolean telling = sector != Sector.UNK && noun.map(n -> n.kind() != Kind.PERSON).orElse(true);
    if (!telling) {
      sector = guess(setting);
    }
    Sector chosen = sector;
    return owner
        .map(
            row ->
                Draft.of(Draft.Basis.INTRODUCED, row, why)
                    .withSector(chosen, telling, "the person's office")
                    .withNoun(noun))
        .orElseGet(() -> Draft.open(chosen, telling, noun, why));
  }

  private Draft unknown(Setting setting) {
    return Draft.open(guess(setting), false, Optional.empty(), "an unknown name");
  }

  private Sector guess(Setting setting) {
    return accusations.against(setting) ? Sector.CRM : Sector.CVL;
  }
}
