package io.dragoman.bench;

import io.dragoman.bench.CodedEvent.CodedActor;
import io.dragoman.model.Sector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The best one-to-one pairing of gold and coded events of a sentence: first most equal types, then
 * most overlapping triggers, then most equal actors. The same rules, ties included, as
 * bench/score_events.py; exact up to seven events, greedy beyond.
 */
final class Pairing {
  /** A gold event and the coded event that stands against it. */
  record Pair(CodedEvent gold, CodedEvent coded) {}

  private static final Set<String> STOP =
      Set.of(
          "the", "a", "an", "of", "in", "to", "and", "on", "at", "by", "for", "with", "is", "are",
          "was", "were", "be", "been", "has", "have", "had");
  private static final int EXACT = 7;

  private Pairing() {}

  static List<Pair> of(List<CodedEvent> gold, List<CodedEvent> coded) {
    if (gold.isEmpty() || coded.isEmpty()) {
      return List.of();
    }
    boolean flip = gold.size() > coded.size();
    List<CodedEvent> fewer = flip ? coded : gold;
    List<CodedEvent> more = flip ? gold : coded;
    int[][] scores = new int[fewer.size()][more.size()];
    for (int i = 0; i < fewer.size(); i++) {
      for (int j = 0; j < more.size(); j++) {
        scores[i][j] =
            flip ? affinity(more.get(j), fewer.get(i)) : affinity(fewer.get(i), more.get(j));
      }
    }
    int[] partner = more.size() <= EXACT ? exact(scores) : greedy(scores);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        CodedEvent a = fewer.get(i);
        CodedEvent b = more.get(partner[i]);
        pairs.add(flip ? new Pair(b, a) : new Pair(a, b));
      }
    }
    return pairs;
  }

  private static int affinity(CodedEvent gold, CodedEvent coded) {
    return 10_000 * (gold.type().equals(coded.type()) ? 1 : 0)
        + 100 * (overlap(gold.trigger(), coded.trigger()) ? 1 : 0)
        + (countries(gold.source()).equals(countries(coded.source())) ? 1 : 0)
        + (countries(gold.target()).equals(countries(coded.target())) ? 1 : 0);
  }

  static Set<String> countries(List<CodedActor> actors) {
    return actors.stream().map(a -> a.code().country()).collect(Collectors.toSet());
  }

  static Set<Sector> sectors(List<CodedActor> actors) {
    return actors.stream().map(a -> a.code().sector()).collect(Collectors.toSet());
  }

  static boolean overlap(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    if (a.contains(b) || b.contains(a)) {
      return true;
    }
    Set<String> shared = new HashSet<>(Arrays.asList(a.strip().split("\\s+")));
    shared.retainAll(Arrays.asList(b.strip().split("\\s+")));
    shared.removeAll(STOP);
    return !shared.isEmpty();
  }

  private static int[] exact(int[][] scores) {
    Search search = new Search(scores);
    search.place(0, 0);
    return search.best;
  }

  /** All injections of rows into columns in lexicographic order; the first of the best is kept. */
  private static final class Search {
    private final int[][] scores;
    private final int[] now;
    private final boolean[] taken;
    private int[] best;
    private int most = -1;

    Search(int[][] scores) {
      this.scores = scores;
      this.now = new int[scores.length];
      this.taken = new boolean[scores[0].length];
      this.best = now;
    }

    void place(int row, int sum) {
      if (row == now.length) {
        if (sum > most) {
          most = sum;
          best = now.clone();
        }
        return;
      }
      for (int j = 0; j < taken.length; j++) {
        if (!taken[j]) {
          taken[j] = true;
          now[row] = j;
          place(row + 1, sum + scores[row][j]);
          taken[j] = false;
        }
      }
    }
  }

  private record Cell(int score, int row, int column) {}

  private static int[] greedy(int[][] scores) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < scores[i].length; j++) {
        cells.add(new Cell(scores[i][j], i, j));
      }
    }
    cells.sort(
        Comparator.comparingInt(Cell::score)
            .thenComparingInt(Cell::row)
            .thenComparingInt(Cell::column)
            .reversed());
    int[] partner = new int[scores.length];
    Arrays.fill(partner, -1);
    boolean[] taken = new boolean[scores[0].length];
    for (Cell cell : cells) {
      if (partner[cell.row()] < 0 && !taken[cell.column()]) {
        partner[cell.row()] = cell.column();
        taken[cell.column()] = true;
      }
    }
    return partner;
  }
}
