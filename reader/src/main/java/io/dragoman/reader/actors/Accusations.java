package io.dragoman.reader.actors;

import java.util.List;

/**
 * Tells whether the words around somebody present a suspect: "arrest a man", "a man is charged".
 */
final class Accusations {
  private static final int BEFORE = 4;
  private static final int BEHIND = 3;

  private final Lexicon lexicon;

  Accusations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean against(Setting setting) {
    List<Token> tokens = setting.sentence().tokens();
    for (int i = setting.from(); i > Math.max(0, setting.from() - BEFORE); i--) {
      if (!tokens.get(i).isJoined()) {
        break;
      }
      if (lexicon.isAccusing(tokens.get(i - 1).key())) {
        return true;
      }
    }
    for (int i = setting.to(); i < Math.min(tokens.size(), setting.to() + BEHIND); i++) {
      if (!tokens.get(i).isJoined()) {
        break;
      }
      if (lexicon.isAccused(tokens.get(i).key()) || lexicon.isAccused(pair(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  private static String pair(List<Token> tokens, int i) {
    return i + 1 < tokens.size() ? tokens.get(i).key() + " " + tokens.get(i + 1).key() : "";
  }
}
