package io.dragoman.reader.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the rows that bear a name. */
final class AliasTable {
  private static final String ARTICLE = "the";

  /** A name and a row that bears it, of ours or of the user's own. */
  private record Entry(WrittenName name, ActorRow row, boolean own) {
    boolean fits(List<Token> tokens) {
      return name.fits(tokens);
    }
  }

  private final Map<String, List<Entry>> entries = new HashMap<>(1 << 15);
  private final LongerNames longerNames;
  private final Map<String, Integer> longest = new HashMap<>(1 << 14);

  AliasTable(LongerNames longerNames) {
    this.longerNames = longerNames;
  }

  /** Tells of a word that it is a first name of persons. */
  void addFirstName(String key) {
    longerNames.addFirstName(key);
  }

  /** Adds a name of a row. */
  void add(String name, ActorRow row) {
    add(name, row, false);
  }

  /** Adds a name of a user's own row, which wins over the others. */
  void addOwn(String name, ActorRow row) {
    add(name, row, true);
  }

  private void add(String name, ActorRow row, boolean own) {
    WrittenName written = WrittenName.of(name);
    if (written.key().isEmpty()) {
      return;
    }
    List<Entry> bearers = entries.get(written.key());
    if (bearers == null) {
      bearers = new ArrayList<>(1);
      entries.put(written.key(), bearers);
    }
    bearers.add(new Entry(written, row, own));
    String start = written.start();
    if (longest.getOrDefault(start, 0) < written.size()) {
      longest.put(start, written.size());
    }
  }

  /** Returns the rows that bear a name in any case, the likeliest on a day first. */
  List<ActorRow> rows(String name, Optional<LocalDate> day) {
    return ranked(entries.getOrDefault(Tokens.key(name), List.of()), day);
  }

  /** Returns the rows that words bear, whose case must fit a short or capitalised name. */
  List<ActorRow> rows(List<Token> tokens, Optional<LocalDate> day) {
    return ranked(fitting(Tokens.key(tokens), tokens), day);
  }

  /** Finds the names in a text's words: leftmost, then longest, never overlapping. */
  List<Match> scan(String text, List<Token> tokens, Optional<LocalDate> day) {
    List<Match> matches = new ArrayList<>();
    int i = 0;
    int free = 0;
    while (i < tokens.size()) {
      int size = longestFrom(tokens, i);
      if (size == 0) {
        i++;
        continue;
      }
      List<Token> words = tokens.subList(i, i + size);
      int begin = words.getFirst().begin();
      int end = nameEnd(text, words.getLast());
      List<ActorRow> rows = rows(words, day);
      if (size == 1) {
        rows = rows.stream().filter(longerNames.fits(tokens, i, free)).toList();
      }
      if (!rows.isEmpty()) {
        matches.add(new Match(text.substring(begin, end), begin, end, rows));
        free = i + size;
      }
      i += size;
    }
    return matches;
  }

  private static int nameEnd(String text, Token last) {
    if (!last.possessive()) {
      return last.end();
    }
    return text.charAt(last.end() - 1) == 's' ? last.end() - 2 : last.end() - 1;
  }

  private int longestFrom(List<Token> tokens, int begin) {
    int most = Math.min(longest.getOrDefault(tokens.get(begin).key(), 0), tokens.size() - begin);
    for (int size = most; size > 0; size--) {
      List<Token> words = tokens.subList(begin, begin + size);
      List<Entry> bearers = isPhrase(words) ? fitting(Tokens.key(words), words) : List.of();
      boolean needless = words.getFirst().key().equals(ARTICLE) && !isArticled(bearers);
      if (!bearers.isEmpty() && !needless) {
        return size;
      }
    }
    return 0;
  }

  /** Whether names are known by their article alone: "The Hindu" is a paper, "Hindu" is not. */
  private static boolean isArticled(List<Entry> bearers) {
    return bearers.stream().anyMatch(entry -> entry.name().article());
  }

  private static boolean isPhrase(List<Token> words) {
    for (int i = 1; i < words.size(); i++) {
      String gap = words.get(i).gap();
      if (gap.indexOf(';') >= 0 || gap.indexOf('"') >= 0 || gap.contains(". ")) {
        return false;
      }
    }
    return true;
  }

  private List<Entry> fitting(String key, List<Token> tokens) {
    List<Entry> bearers = entries.getOrDefault(key, List.of());
    return bearers.stream().filter(entry -> entry.fits(tokens)).toList();
  }

  /**
   * Rows in force first, then by how near their time is; one row of each actor. Where a user's own
   * rows are in force there are no others.
   */
  private static List<ActorRow> ranked(List<Entry> bearers, Optional<LocalDate> day) {
    List<ActorRow> rows = new ArrayList<>();
    for (Entry entry : bearers) {
      if (entry.own() && day.map(entry.row()::holdsOn).orElse(true)) {
        rows.add(entry.row());
      }
    }
    if (rows.isEmpty()) {
      bearers.stream().map(Entry::row).forEach(rows::add);
    }
    if (rows.size() > 1 && day.isPresent()) {
      LocalDate date = day.get();
      rows.sort(Comparator.comparingLong(row -> row.distance(date)));
    }
    Set<String> seen = new HashSet<>();
    rows.removeIf(row -> !seen.add(row.identity().id() + row.kind()));
    return rows;
  }
}
