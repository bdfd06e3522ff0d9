package io.dragoman.reader.actors;

import io.dragoman.model.ActorCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text with its words and the known names in it.
 *
 * @param text the text
 * @param tokens its words
 * @param cues the names that tell a country, from left to right
 */
record Scene(String text, List<Token> tokens, List<Cue> cues) {
  private static final int LONGEST_PLACE = 4;
  private static final Set<String> PLACERS =
      Set.of(
          "in",
          "at",
          "near",
          "of",
          "from",
          "outside",
          "around",
          "between",
          "across",
          "into",
          "inside",
          "to",
          "on",
          "through",
          "throughout",
          "over",
          "towards",
          "toward",
          "within");
  private static final Set<String> GAZETTEER_PLACERS =
      Set.of(
          "in", "at", "near", "from", "outside", "around", "across", "into", "inside", "to", "of");

  /**
   * A name that tells a country.
   *
   * @param from index of its first word
   * @param to index behind its last word
   * @param rows its rows
   * @param located whether a preposition of place stands before it
   */
  record Cue(int from, int to, List<ActorRow> rows, boolean located) {
    ActorRow row() {
      return rows.getFirst();
    }

    String country() {
      return row().code().country();
    }

    boolean hasCountry() {
      return !country().equals(ActorCode.NO_COUNTRY) && !country().equals(ActorCode.INTERNATIONAL);
    }
  }

  static Scene of(
      String text, Optional<LocalDate> day, ActorRegistry registry, CountryHints hints) {
    List<Token> tokens = Tokens.of(text);
    List<Cue> cues = new ArrayList<>();
    int at = 0;
    for (Match match : registry.find(text, tokens, day)) {
      int from = indexAt(tokens, match.begin());
      int to = from;
      while (to < tokens.size() && tokens.get(to).begin() < match.end()) {
        to++;
      }
      places(tokens, at, from, hints, registry, cues);
      cues.add(new Cue(from, to, match.rows(), isLocated(tokens, from, cues)));
      at = to;
    }
    places(tokens, at, tokens.size(), hints, registry, cues);
    return new Scene(text, tokens, cues);
  }

  static int indexAt(List<Token> tokens, int offset) {
    int index = 0;
    while (index < tokens.size() && tokens.get(index).end() <= offset) {
      index++;
    }
    return index;
  }

  /** Names of places that only the gazetteer knows; they must stand where a place stands. */
  private static void places(
      List<Token> tokens,
      int begin,
      int end,
      CountryHints hints,
      ActorRegistry registry,
      List<Cue> cues) {
    int i = begin;
    while (i < end) {
      int size = tokens.get(i).isCapital() && isPlaced(tokens, i, cues) ? run(tokens, i, end) : 0;
      int known = 0;
      for (int n = size; n > 0 && known == 0; n--) {
        String name = Tokens.key(tokens.subList(i, i + n));
        Optional<ActorRow> row = hints.countryOf(name).map(c -> registry.place(c, name));
        if (row.isPresent()) {
          cues.add(new Cue(i, i + n, List.of(row.get()), true));
          known = n;
        }
      }
      i += Math.max(1, known);
    }
  }

  private static int run(List<Token> tokens, int begin, int end) {
    int to = begin + 1;
    while (to < end && to - begin < LONGEST_PLACE && continuesName(tokens.get(to))) {
      to++;
    }
    return to - begin;
  }

  private static boolean continuesName(Token token) {
    return (token.isCapital() || token.isHyphenated()) && token.isJoined();
  }

  /** Stricter than {@link #isLocated}, since the gazetteer knows very many names. */
  private static boolean isPlaced(List<Token> tokens, int index, List<Cue> cues) {
    String before = index == 0 ? "" : tokens.get(index - 1).key();
    return isLocated(tokens, index, cues)
        && (GAZETTEER_PLACERS.contains(before)
            || before.equals("the")
            || before.equals("and")
            || tokens.get(index).gap().startsWith(","));
  }

  private static boolean isLocated(List<Token> tokens, int index, List<Cue> cues) {
    if (index == 0) {
      return false;
    }
    Token before = tokens.get(index - 1);
    boolean article = before.key().equals("the") && index > 1;
    String word = article ? tokens.get(index - 2).key() : before.key();
    if (tokens.get(index).isJoined() && PLACERS.contains(word)) {
      return true;
    }
    boolean listed = tokens.get(index).gap().startsWith(",") || word.equals("and");
    return listed
        && !cues.isEmpty()
        && cues.getLast().located()
        && index - cues.getLast().to() <= 1;
  }
}
