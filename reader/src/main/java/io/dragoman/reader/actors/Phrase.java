package io.dragoman.reader.actors;

import java.util.List;
import java.util.Set;

/**
 * A noun phrase cut in parts: "two senior | Hamas | commanders | from Gaza".
 *
 * @param tokens its words
 * @param begin index of the first word behind articles and numbers
 * @param headEnd index behind the head noun
 */
record Phrase(List<Token> tokens, int begin, int headEnd) {
  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "at",
          "least",
          "some",
          "about",
          "around",
          "more",
          "than",
          "over",
          "up",
          "to",
          "nearly",
          "almost",
          "approximately",
          "several",
          "many",
          "few",
          "all",
          "both",
          "other",
          "another",
          "any",
          "no",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "dozens",
          "hundreds",
          "thousands",
          "tens",
          "scores",
          "this",
          "that",
          "these",
          "those",
          "its",
          "their",
          "his",
          "her",
          "our",
          "suspected",
          "alleged",
          "unknown",
          "unidentified",
          "fellow",
          "mr",
          "mrs",
          "ms",
          "dr");
  private static final Set<String> CLOSERS =
      Set.of(
          "of",
          "from",
          "in",
          "for",
          "to",
          "loyal",
          "who",
          "that",
          "which",
          "with",
          "by",
          "near",
          "at",
          "against",
          "on",
          "including",
          "between",
          "under",
          "aboard",
          "within",
          "belonging",
          "opposed",
          "linked",
          "allied",
          "affiliated",
          "outside",
          "across",
          "inside",
          "and",
          "or",
          "over",
          "into",
          "behind",
          "along",
          "while",
          "whose",
          "calling",
          "carrying",
          "accused",
          "suspected",
          "working",
          "living",
          "based",
          "armed",
          "killed",
          "held",
          "protesting",
          "around",
          "claiming",
          "fighting",
          "seeking",
          "traveling",
          "travelling",
          "such",
          "as");

  static Phrase of(List<Token> tokens) {
    int begin = 0;
    while (begin < tokens.size() - 1 && isOpener(tokens.get(begin))) {
      begin++;
      if (tokens.get(begin).key().equals("of") && begin < tokens.size() - 1) {
        begin++;
      }
    }
    int end = begin + 1;
    while (end < tokens.size() && !closes(tokens.get(end))) {
      end++;
    }
    return new Phrase(tokens, begin, end);
  }

  private static boolean isOpener(Token token) {
    return OPENERS.contains(token.key()) || Character.isDigit(token.key().charAt(0));
  }

  private static boolean closes(Token token) {
    return (CLOSERS.contains(token.key()) && !token.isHyphenated()) || !token.isJoined();
  }

  /** The words from the first modifier to the head noun. */
  List<Token> core() {
    return tokens.subList(begin, headEnd);
  }

  /** The words behind the head noun. */
  List<Token> complement() {
    return tokens.subList(headEnd, tokens.size());
  }

  /** All words but articles and numbers at the front. */
  List<Token> body() {
    return tokens.subList(begin, tokens.size());
  }
}
