package io.dragoman.reader.actors;

import io.dragoman.model.Sector;
import io.dragoman.reader.actors.Lexicon.Kind;
import io.dragoman.reader.actors.Lexicon.Noun;
import io.dragoman.reader.actors.Scene.Cue;
import java.util.List;
import java.util.Optional;

/** Finds the noun of a phrase that tells the sector. */
final class HeadNouns {
  private final Lexicon lexicon;

  HeadNouns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The noun at the end of the phrase's core. */
  Optional<Noun> head(Phrase phrase) {
    return lexicon.nounBefore(phrase.core(), 0, phrase.core().size());
  }

  /**
   * The head itself, or for a general head the noun before it, "police | officers", or behind it,
   * "leader of the | opposition".
   *
   * @param owner the name in the phrase, whose words are no nouns
   */
  Noun telling(Setting setting, Phrase phrase, Noun head, Optional<Cue> owner) {
    List<Token> core = phrase.core();
    int begin = setting.from() + phrase.begin();
    for (int end = core.size() - head.size(); end > 0; end--) {
      int at = begin + end;
      if (owner.map(cue -> cue.from() < at && at <= cue.to()).orElse(false)) {
        continue;
      }
      Optional<Noun> before = lexicon.nounBefore(core, end - 1, end);
      if (before.isPresent() && tells(before.get(), head)) {
        return before.get();
      }
    }
    if (head.kind() == Kind.PART
        && owner.map(cue -> cue.row().kind().isCountryOnly()).orElse(true)) {
      return any(phrase.complement()).filter(noun -> noun.kind() == Kind.ROLE).orElse(head);
    }
    return head;
  }

  /** Whether a noun before the head says more than the head: "rebel forces", "army officers". */
  private static boolean tells(Noun before, Noun head) {
    if (before.kind() != Kind.ROLE) {
      return false;
    }
    if (head.kind() != Kind.ROLE) {
      return true;
    }
    boolean rebels = before.sector() == Sector.REB || before.sector() == Sector.OPP;
    return head.sector() == Sector.MIL && rebels;
  }

  /** The last noun of some words. */
  Optional<Noun> any(List<Token> words) {
    for (int end = words.size(); end > 0; end--) {
      Optional<Noun> noun = lexicon.nounBefore(words, 0, end);
      if (noun.isPresent()) {
        return noun;
      }
    }
    return Optional.empty();
  }

  /** Where the name begins in "President X": behind the last office. */
  List<Token> nameOf(Phrase phrase) {
    List<Token> core = phrase.core();
    for (int end = core.size() - 1; end > 0; end--) {
      if (lexicon.nounBefore(core, 0, end).isPresent()) {
        return core.subList(end, core.size());
      }
    }
    return core;
  }
}
