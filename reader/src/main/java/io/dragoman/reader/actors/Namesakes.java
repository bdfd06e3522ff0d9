package io.dragoman.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells which names of one row mean the same actor. A row of the tables may list several actors of
 * one code: names belong together where one is made of words of the other, or of its initials.
 */
final class Namesakes {
  private static final Set<String> SMALL =
      Set.of("the", "of", "for", "and", "in", "on", "to", "al", "el", "de", "la", "a", "s");

  /**
   * A name taken apart.
   *
   * @param text the name
   * @param words its words without small ones
   * @param initials of all words
   * @param largeInitials of the words without small ones
   */
  private record Name(
      String text, List<String> words, String initials, String largeInitials, boolean acronym) {
    static Name of(String text) {
      List<String> words = new ArrayList<>();
      StringBuilder initials = new StringBuilder();
      StringBuilder large = new StringBuilder();
      boolean acronym = false;
      for (Token token : Tokens.of(text)) {
        acronym = token.shape() != Token.Shape.LOWER;
        initials.append(token.key().charAt(0));
        if (!SMALL.contains(token.key())) {
          words.add(token.key());
          large.append(token.key().charAt(0));
        }
      }
      return new Name(
          text, words, initials.toString(), large.toString(), acronym && words.size() == 1);
    }

    boolean isPartOf(Name whole) {
      return !words.isEmpty() && whole.words.containsAll(words);
    }

    /** "DOJ" also stands for "United States Department of Justice": three letters match the end. */
    boolean isAcronymOf(Name name) {
      if (!acronym || words.getFirst().length() < 2) {
        return false;
      }
      String letters = words.getFirst();
      return letters.equals(name.initials)
          || letters.equals(name.largeInitials)
          || (letters.length() > 2
              && (name.largeInitials.endsWith(letters) || name.initials.endsWith(letters)));
    }

    boolean isSame(Name other) {
      return isPartOf(other)
          || other.isPartOf(this)
          || isAcronymOf(other)
          || other.isAcronymOf(this);
    }
  }

  private Namesakes() {}

  /** Returns the names in groups of one actor each; the order of the row is kept. */
  static List<List<String>> split(List<String> names) {
    List<List<Name>> actors = new ArrayList<>();
    for (String text : names) {
      Name name = Name.of(text);
      home(actors, name).add(name);
    }
    List<List<String>> split = new ArrayList<>();
    for (List<Name> actor : actors) {
      List<String> texts = new ArrayList<>();
      for (Name name : actor) {
        texts.add(name.text);
      }
      split.add(texts);
    }
    return split;
  }

  private static List<Name> home(List<List<Name>> actors, Name name) {
    for (List<Name> actor : actors) {
      for (Name known : actor) {
        if (known.isSame(name)) {
          return actor;
        }
      }
    }
    List<Name> fresh = new ArrayList<>();
    actors.add(fresh);
    return fresh;
  }
}
