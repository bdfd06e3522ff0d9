package io.dragoman.reader.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Keeps one word of a longer name from being taken for somebody else: "Boris Johnson" is not every
 * Johnson, "Paris Hilton" is no town.
 */
final class LongerNames {
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "bin", "ibn", "abu", "van", "von", "de", "da", "dos", "ben", "bint");

  private final Lexicon lexicon;
  private final Set<String> firstNames = new HashSet<>();

  LongerNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void addFirstName(String key) {
    firstNames.add(key);
  }

  /**
   * Tells of the rows that bear a single word whether they can be meant at this place.
   *
   * @param tokens the words of the text
   * @param index which one
   * @param free index behind the last word that belongs to another known name
   */
  Predicate<ActorRow> fits(List<Token> tokens, int index, int free) {
    boolean second = index > free && isNamePart(tokens, index - 1, index);
    String first = second ? tokens.get(index - 1).key() : "";
    boolean nickname = isNickname(tokens, index);
    boolean followed = !tokens.get(index).possessive() && isFollowed(tokens, index + 1);
    return row -> {
      if (row.kind() != ActorRow.Kind.PERSON) {
        boolean noun = isNoun(row.kind());
        return !nickname && (!noun || first.isEmpty() || !firstNames.contains(first));
      }
      List<Token> name = Tokens.of(row.identity().name());
      boolean lone = name.size() == 1;
      return !followed && (first.isEmpty() || lone || name.getFirst().key().equals(first));
    };
  }

  /** Whether a word stands in quotation marks between two names: John "Jordan" Lewis. */
  private static boolean isNickname(List<Token> tokens, int index) {
    return index > 0
        && index + 1 < tokens.size()
        && isQuote(tokens.get(index).gap())
        && isQuote(tokens.get(index + 1).gap())
        && tokens.get(index - 1).shape() == Token.Shape.CAPITAL
        && tokens.get(index + 1).shape() == Token.Shape.CAPITAL;
  }

  private static boolean isQuote(String gap) {
    return gap.indexOf('"') >= 0 || gap.indexOf('“') >= 0 || gap.indexOf('”') >= 0;
  }

  private static boolean isNoun(ActorRow.Kind kind) {
    return switch (kind) {
      case STATE, PLACE, ORGANISATION -> true;
      case ADJECTIVE, PEOPLE, SEAT, BODY, GROUP, PERSON, PLACE_ADJECTIVE, PLACE_PEOPLE -> false;
    };
  }

  private boolean isFollowed(List<Token> tokens, int next) {
    return next < tokens.size()
        && (isNamePart(tokens, next, next)
            || (tokens.get(next).gap().equals(" ") && PARTICLES.contains(tokens.get(next).key())));
  }

  /** Whether a word beside a name seems to belong to it: a capital, no office, no start of text. */
  private boolean isNamePart(List<Token> tokens, int index, int joint) {
    if (index < 0 || (!tokens.get(joint).gap().isBlank() && !tokens.get(joint).isHyphenated())) {
      return false;
    }
    Token token = tokens.get(index);
    boolean starts = index == 0 && joint > index && token.key().length() < 5;
    return token.shape() == Token.Shape.CAPITAL
        && !token.possessive()
        && !starts
        && lexicon.noun(token.key()).isEmpty()
        && !lexicon.isTitle(token.key());
  }
}
