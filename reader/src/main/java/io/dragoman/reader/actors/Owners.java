package io.dragoman.reader.actors;

import io.dragoman.reader.actors.Scene.Cue;
import java.util.List;
import java.util.Optional;

/** Finds the name inside a phrase that tells whose the actor is: "senior Hamas commanders". */
final class Owners {
  private Owners() {}

  /**
   * The name that owns the phrase: one of a group or body first, else the first of a country.
   *
   * @param named whether the phrase is a name in capitals without a noun that is known
   */
  static Optional<Cue> find(Setting setting, Phrase phrase, boolean named) {
    Optional<Cue> best = Optional.empty();
    int begin = setting.from() + phrase.begin();
    int head = setting.from() + phrase.headEnd();
    for (Cue cue : setting.sentence().cues()) {
      if (cue.from() < begin || cue.to() > setting.to() || isBacker(setting, cue)) {
        continue;
      }
      boolean namePart = named && cue.row().kind() == ActorRow.Kind.PLACE && cue.to() <= head;
      boolean person = cue.row().kind() == ActorRow.Kind.PERSON;
      if (namePart || (person && !isSide(setting, cue)) || isAim(setting, cue)) {
        continue;
      }
      if (best.isEmpty() || isBetter(setting, best.get(), cue, head)) {
        best = Optional.of(cue);
      }
    }
    return best;
  }

  /** A group says more than a country, but in "Senate of Kenya" the country counts. */
  private static boolean isBetter(Setting setting, Cue best, Cue cue, int head) {
    if (!best.row().kind().isCountryOnly()) {
      int between = cue.from() - best.to();
      return cue.row().kind() == ActorRow.Kind.STATE
          && (between == 1 || between == 2)
          && setting.sentence().tokens().get(best.to()).key().equals("of");
    }
    return cue.from() < head
        && switch (cue.row().kind()) {
          case GROUP, ORGANISATION -> true;
          case BODY -> best.row().kind() != ActorRow.Kind.ADJECTIVE;
          case STATE, ADJECTIVE, PEOPLE, SEAT, PERSON, PLACE, PLACE_ADJECTIVE, PLACE_PEOPLE ->
              false;
        };
  }

  /** In "ambassador to Kenya" the country is not the actor's. */
  private static boolean isAim(Setting setting, Cue cue) {
    if (cue.from() <= setting.from()) {
      return false;
    }
    return switch (setting.sentence().tokens().get(cue.from() - 1).key()) {
      case "to", "against", "with", "on", "towards" -> true;
      default -> false;
    };
  }

  /**
   * In "Assad government" and "Haftar's forces" the person names the side; "Kim Potter" is none.
   */
  private static boolean isSide(Setting setting, Cue cue) {
    List<Token> tokens = setting.sentence().tokens();
    return tokens.get(cue.to() - 1).possessive()
        || (cue.to() < setting.to() && tokens.get(cue.to()).shape() == Token.Shape.LOWER)
        || (cue.from() > setting.from() && tokens.get(cue.from() - 1).shape() == Token.Shape.LOWER);
  }

  /** In "Turkish-backed fighters" and "pro-Iran militia" the country need not be the actor's. */
  private static boolean isBacker(Setting setting, Cue cue) {
    List<Token> tokens = setting.sentence().tokens();
    if (cue.to() < tokens.size() && tokens.get(cue.to()).isHyphenated()) {
      return switch (tokens.get(cue.to()).key()) {
        case "backed",
            "led",
            "supported",
            "aligned",
            "funded",
            "trained",
            "allied",
            "held",
            "occupied",
            "controlled",
            "sponsored",
            "linked",
            "recognized",
            "recognised",
            "mandated",
            "brokered",
            "appointed",
            "approved" ->
            true;
        default -> false;
      };
    }
    return cue.from() > 0
        && tokens.get(cue.from()).isHyphenated()
        && switch (tokens.get(cue.from() - 1).key()) {
          case "pro", "anti", "non" -> true;
          default -> false;
        };
  }
}
