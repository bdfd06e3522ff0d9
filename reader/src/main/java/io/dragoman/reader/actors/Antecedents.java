package io.dragoman.reader.actors;

import io.dragoman.reader.actors.Scene.Cue;
import java.util.List;
import java.util.Optional;

/** Finds whom "the group" and "its" mean. */
final class Antecedents {
  private Antecedents() {}

  /** The last group named before the span, where the span is "the group" and no more. */
  static Optional<Draft> group(Setting setting) {
    if (setting.span().size() > 2) {
      return Optional.empty();
    }
    for (Setting.Before before : setting.before()) {
      List<Cue> cues = before.scene().cues();
      for (int i = cues.size() - 1; i >= 0; i--) {
        Cue cue = cues.get(i);
        if (cue.to() <= before.end() && cue.row().kind() == ActorRow.Kind.GROUP) {
          return Optional.of(Draft.of(Draft.Basis.PRONOUN, cue.row(), "the last group named"));
        }
      }
    }
    return Optional.empty();
  }

  /** The actor whose "its" or "their" opens the phrase or stands before it: "its forces". */
  static Optional<Cue> possessor(Setting setting) {
    List<Token> tokens = setting.sentence().tokens();
    int from = setting.from();
    boolean inside = isPossessive(tokens.get(from));
    if (!inside && (from == 0 || !isPossessive(tokens.get(from - 1)))) {
      return Optional.empty();
    }
    return setting.sentence().cues().stream()
        .filter(cue -> cue.to() <= from && isActor(cue))
        .reduce((one, other) -> other);
  }

  private static boolean isPossessive(Token token) {
    return switch (token.key()) {
      case "its", "their", "his", "her" -> true;
      default -> false;
    };
  }

  /** Whether a name stands for an actor here, not for the place of something. */
  static boolean isActor(Cue cue) {
    return switch (cue.row().kind()) {
      case BODY, GROUP, ORGANISATION, PERSON -> true;
      case STATE, SEAT, ADJECTIVE, PEOPLE -> !cue.located();
      case PLACE, PLACE_ADJECTIVE, PLACE_PEOPLE -> false;
    };
  }
}
