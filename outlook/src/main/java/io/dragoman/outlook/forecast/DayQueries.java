package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.data.Quadruples;
import java.util.Arrays;

/** The questions of one day, in both directions, each with all its true answers. */
final class DayQueries {
  private final long[] keys;
  private final int[] starts;
  private final int[] answers;
  private final int relations;

  /**
   * Gathers the questions of the rows from one position to another, which are of one day.
   *
   * @param actors how many actors there are
   * @param relations how many relations there are, each in one direction
   */
  DayQueries(Quadruples facts, int from, int to, int actors, int relations) {
    this.relations = relations;
    long[] all = new long[2 * (to - from)];
    for (int i = from; i < to; i++) {
      int s = facts.subject(i);
      int r = facts.relation(i);
      int o = facts.object(i);
      all[2 * (i - from)] = ((long) s * 2 * relations + r) * actors + o;
      all[2 * (i - from) + 1] = ((long) o * 2 * relations + r + relations) * actors + s;
    }
    Arrays.sort(all);
    long[] distinct = Arrays.stream(all).distinct().toArray();
    keys = Arrays.stream(distinct).map(key -> key / actors).distinct().toArray();
    starts = new int[keys.length + 1];
    answers = new int[distinct.length];
    int query = 0;
    for (int i = 0; i < distinct.length; i++) {
      answers[i] = (int) (distinct[i] % actors);
      if (distinct[i] / actors != keys[query]) {
        starts[++query] = i;
      }
    }
    starts[keys.length] = distinct.length;
  }

  int size() {
    return keys.length;
  }

  int subject(int query) {
    return (int) (keys[query] / (2L * relations));
  }

  int relation(int query) {
    return (int) (keys[query] % (2L * relations));
  }

  /** The true answers, ascending. */
  int[] answers(int query) {
    return Arrays.copyOfRange(answers, starts[query], starts[query + 1]);
  }
}
