package io.dragoman.outlook.forecast.past;

import io.dragoman.outlook.forecast.data.IntList;
import java.util.Arrays;

/**
 * The most frequent of late: objects of a relation, partners of an actor, targets of a doing, all
 * actors. Lists are made when asked for and kept until the history grows, so they depend on the
 * history alone.
 */
public final class Tops {
  private static final int NEITHER = -1;

  private final History history;
  private final Shelf deeds;
  private final Shelf pairs;
  private final Shelf roles;
  private final Shelf members = new Shelf(64);
  private final Shelf recent = new Shelf(1024);
  private final Shelf answers = new Shelf(1024);
  private long[] order = new long[1024];

  /** Lists by number, each with the size of the history when it was made. */
  private static final class Shelf {
    private int[][] lists;
    private int[] stamps;

    Shelf(int size) {
      lists = new int[size][];
      stamps = new int[size];
      Arrays.fill(stamps, NEITHER);
    }

    void fit(int row) {
      if (row >= lists.length) {
        int size = lists.length;
        lists = Arrays.copyOf(lists, Math.max(row + 1, size * 2));
        stamps = Arrays.copyOf(stamps, lists.length);
        Arrays.fill(stamps, size, stamps.length, NEITHER);
      }
    }
  }

  public Tops(History history) {
    this.history = history;
    deeds = new Shelf(2 * history.relations());
    pairs = new Shelf(history.actors());
    roles = new Shelf(2);
  }

  /** The deeds of a relation whose objects it had most, half-life 32 days. */
  public int[] deeds(int relation, int most) {
    if (deeds.stamps[relation] != history.version()) {
      deeds.stamps[relation] = history.version();
      deeds.lists[relation] = top(history.deedsOf(relation), history.deeds, 2, most);
    }
    return deeds.lists[relation];
  }

  /** The pairs of an actor that had most to do with each other, half-life 32 days. */
  public int[] pairs(int actor, int most) {
    if (pairs.stamps[actor] != history.version()) {
      pairs.stamps[actor] = history.version();
      pairs.lists[actor] = top(history.pairsOf(actor), history.pairs, 2, most);
    }
    return pairs.lists[actor];
  }

  /** The triples of a doing that happened most, half-life 128 days. */
  public int[] answers(int doing, int most) {
    answers.fit(doing);
    if (answers.stamps[doing] != history.version()) {
      answers.stamps[doing] = history.version();
      answers.lists[doing] = top(history.answersOf(doing), history.triples, 3, most);
    }
    return answers.lists[doing];
  }

  /** The actors that were most often targets of a direction, half-life 32 days. */
  public int[] actors(boolean forward, int most) {
    int row = forward ? 0 : 1;
    if (roles.stamps[row] != history.version()) {
      roles.stamps[row] = history.version();
      IntList all = new IntList();
      for (int a = 0; a < history.actors(); a++) {
        if (history.roles.count(2 * a + row) > 0) {
          all.add(2 * a + row);
        }
      }
      int[] list = top(all, history.roles, 2, most);
      for (int i = 0; i < list.length; i++) {
        list[i] /= 2;
      }
      roles.lists[row] = list;
    }
    return roles.lists[row];
  }

  /** The triples of a pair that happened last, half-life 8 days. */
  public int[] recent(int pair, int most) {
    recent.fit(pair);
    if (recent.stamps[pair] != history.version()) {
      recent.stamps[pair] = history.version();
      recent.lists[pair] = top(history.triplesOf(pair), history.triples, 1, most);
    }
    return recent.lists[pair];
  }

  /** The actors of a country, the most active first, those never seen last. */
  public int[] members(ActorNames names, int country, int most) {
    members.fit(country);
    if (members.stamps[country] != history.version()) {
      members.stamps[country] = history.version();
      IntList rows = new IntList();
      IntList all = names.members(country);
      for (int i = 0; i < all.size(); i++) {
        int actor = all.get(i);
        boolean done = history.roles.count(2 * actor) < history.roles.count(2 * actor + 1);
        rows.add(2 * actor + (done ? 1 : 0));
      }
      int[] list = top(rows, history.roles, 3, most);
      for (int i = 0; i < list.length; i++) {
        list[i] /= 2;
      }
      members.lists[country] = list;
    }
    return members.lists[country];
  }

  private int[] top(IntList rows, Recurrence recurrence, int kind, int most) {
    int size = rows.size();
    if (order.length < size) {
      order = new long[size * 2];
    }
    int day = history.lastDay();
    for (int i = 0; i < size; i++) {
      int row = rows.get(i);
      // Sums are positive, so their bits order as they do; the row decides among equals.
      order[i] = ((long) Float.floatToIntBits(recurrence.sum(row, kind, day)) << 32) | row;
    }
    Arrays.sort(order, 0, size);
    int[] list = new int[Math.min(size, most)];
    for (int i = 0; i < list.length; i++) {
      list[i] = (int) order[size - 1 - i];
    }
    return list;
  }
}
