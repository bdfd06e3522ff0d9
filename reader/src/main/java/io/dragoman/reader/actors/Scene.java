package io.dragoman.reader.actors;

import io.dragoman.model.ActorCode;
import io.dragoman.reader.actors.CountryHints.Hint;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
    List<Match> known = registry.find(text, tokens, day);
    Deque<Hint> places = new ArrayDeque<>(hints.in(text));
    for (Match match : known) {
      while (!places.isEmpty() && places.peek().begin() < match.begin()) {
        Hint place = places.poll();
        if (place.end() <= match.begin()) {
          add(tokens, place, day, registry, cues);
        }
      }
      while (!places.isEmpty() && places.peek().begin() < match.end()) {
        places.poll();
      }
      add(tokens, match.begin(), match.end(), match.rows(), cues);
    }
    places.forEach(place -> add(tokens, place, day, registry, cues));
    return new Scene(text, tokens, cues);
  }

  static int indexAt(List<Token> tokens, int offset) {
    int index = 0;
    while (index < tokens.size() && tokens.get(index).end() <= offset) {
      index++;
    }
    return index;
  }

  /** Adds a place, but not one that the tables know and did not find here. */
  private static void add(
      List<Token> tokens,
      Hint place,
      Optional<LocalDate> day,
      ActorRegistry registry,
      List<Cue> cues) {
    int from = indexAt(tokens, place.begin());
    List<Token> words =
        tokens.subList(from, tokens.size()).stream()
            .takeWhile(token -> token.begin() < place.end())
            .toList();
    if (registry.rows(words, day).isEmpty()) {
      List<ActorRow> rows = List.of(registry.place(place.country(), place.name()));
      add(tokens, place.begin(), place.end(), rows, cues);
    }
  }

  private static void add(
      List<Token> tokens, int begin, int end, List<ActorRow> rows, List<Cue> cues) {
    int from = indexAt(tokens, begin);
    int to = from;
    while (to < tokens.size() && tokens.get(to).begin() < end) {
      to++;
    }
    cues.add(new Cue(from, to, rows, isLocated(tokens, from, cues)));
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
