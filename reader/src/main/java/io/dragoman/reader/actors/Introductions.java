package io.dragoman.reader.actors;

import io.dragoman.reader.actors.Lexicon.Noun;
import io.dragoman.reader.actors.Scene.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads how a text presents a person: "Turkish Foreign Minister X", "Libya's prime minister, X",
 * "X, the French foreign minister".
 */
final class Introductions {
  private static final int MODIFIERS = 6;
  private static final int APPOSITION = 10;

  /**
   * What a text says of a person.
   *
   * @param noun the office, where one is named
   * @param cues the names beside it, the nearest first
   * @param former whether the office is past
   */
  record Introduction(Optional<Noun> noun, List<Cue> cues, boolean former) {}

  private final Lexicon lexicon;

  Introductions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads around the words [from, to) that name the person. */
  Optional<Introduction> read(Scene scene, int from, int to) {
    Optional<Introduction> left = left(scene, from);
    if (left.isPresent() && left.get().noun().isPresent()) {
      return left;
    }
    Optional<Introduction> shared = shared(scene, from);
    if (shared.isPresent()) {
      return shared;
    }
    Optional<Introduction> right = right(scene, to);
    return right.isPresent() ? right : left;
  }

  /** Where a name begins that ends with a word: its first names may stand before. */
  int nameBegin(List<Token> tokens, int last) {
    int from = last;
    while (from > 0
        && (tokens.get(from).gap().equals(" ") || tokens.get(from).isHyphenated())
        && tokens.get(from - 1).isCapital()
        && !tokens.get(from - 1).possessive()
        && !lexicon.isTitle(tokens.get(from - 1).key())
        && lexicon.nounBefore(tokens, from - 1, from).isEmpty()) {
      from--;
    }
    return from;
  }

  private Optional<Introduction> left(Scene scene, int from) {
    List<Token> tokens = scene.tokens();
    if (from == 0 || !(tokens.get(from).isJoined() || tokens.get(from).gap().equals(", "))) {
      return Optional.empty();
    }
    int end = from;
    List<Cue> cues = new ArrayList<>();
    Optional<Cue> owner = cueEndingAt(scene, end);
    if (owner.isPresent()) {
      cues.add(owner.get());
      end = owner.get().from();
      if (end > 1 && tokens.get(end - 1).key().equals("the")) {
        end--;
      }
      if (end > 1 && tokens.get(end - 1).key().equals("of")) {
        end--;
      }
    }
    Optional<Noun> noun = lexicon.nounBefore(tokens, Math.max(0, end - 4), end);
    int begin = end - noun.map(Noun::size).orElse(0);
    if (noun.isEmpty() && owner.isEmpty()) {
      return Optional.empty();
    }
    int reach = modifiersBegin(tokens, begin);
    for (int i = scene.cues().size() - 1; i >= 0; i--) {
      Cue cue = scene.cues().get(i);
      if (cue.from() >= reach && cue.to() <= begin) {
        cues.add(cue);
      }
    }
    return Optional.of(new Introduction(noun, cues, isFormer(tokens, reach, from)));
  }

  /** In "journalists X and Y" the noun before X is also Y's. */
  private Optional<Introduction> shared(Scene scene, int from) {
    List<Token> tokens = scene.tokens();
    int at = from;
    for (int names = 0; names < MODIFIERS && at > 1; names++) {
      boolean and = tokens.get(at - 1).key().equals("and");
      int last = and ? at - 2 : at - 1;
      boolean listed = and || tokens.get(at).gap().equals(", ");
      if (!listed || last < 1 || !tokens.get(last).isCapital()) {
        return Optional.empty();
      }
      int begin = nameBegin(tokens, last);
      Optional<Introduction> found =
          begin < last + 1 ? left(scene, begin) : Optional.<Introduction>empty();
      if (found.isPresent() && found.get().noun().isPresent()) {
        return found.filter(f -> f.noun().get().words().endsWith("s"));
      }
      at = begin;
    }
    return Optional.empty();
  }

  private static Optional<Cue> cueEndingAt(Scene scene, int end) {
    return scene.cues().stream().filter(cue -> cue.to() == end).findFirst();
  }

  /** Words before an office that can still belong to it. */
  private static int modifiersBegin(List<Token> tokens, int end) {
    int begin = end;
    while (begin > 0
        && end - begin < MODIFIERS
        && (begin == end || tokens.get(begin).isJoined())
        && isModifier(tokens.get(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static boolean isModifier(Token token) {
    return switch (token.key()) {
      case "and", "by", "says", "said", "that", "with", "to", "in", "from", "on", "as" -> false;
      default -> true;
    };
  }

  private Optional<Introduction> right(Scene scene, int to) {
    List<Token> tokens = scene.tokens();
    if (to >= tokens.size()) {
      return Optional.empty();
    }
    String gap = tokens.get(to).gap();
    boolean of = tokens.get(to).key().equals("of") && tokens.get(to).isJoined();
    if (!gap.startsWith(", ") && !gap.contains("(") && !of) {
      return Optional.empty();
    }
    int end = to + 1;
    while (end < tokens.size() && end - to < APPOSITION && tokens.get(end).isJoined()) {
      end++;
    }
    Optional<Noun> noun = of ? Optional.empty() : firstNoun(tokens, to, end);
    List<Cue> cues = new ArrayList<>();
    for (Cue cue : scene.cues()) {
      if (cue.from() >= to && cue.to() <= end && (!of || cue.from() <= to + 2)) {
        cues.add(cue);
      }
    }
    if (noun.isEmpty() && (cues.isEmpty() || !of)) {
      return Optional.empty();
    }
    return Optional.of(new Introduction(noun, cues, isFormer(tokens, to, end)));
  }

  private Optional<Noun> firstNoun(List<Token> tokens, int begin, int end) {
    for (int i = begin + 1; i <= end; i++) {
      Optional<Noun> noun = lexicon.nounBefore(tokens, begin, i);
      boolean goes = i < end && lexicon.nounBefore(tokens, begin, i + 1).isPresent();
      if (noun.isPresent() && !goes) {
        return noun;
      }
    }
    return Optional.empty();
  }

  private static boolean isFormer(List<Token> tokens, int begin, int end) {
    return tokens.subList(begin, end).stream()
        .anyMatch(t -> t.key().equals("former") || t.key().equals("ex"));
  }
}
