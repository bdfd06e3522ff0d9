package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.data.IntList;
import io.dragoman.outlook.forecast.past.History;
import io.dragoman.outlook.forecast.past.KeyIndex;
import io.dragoman.outlook.forecast.past.Query;
import io.dragoman.outlook.forecast.past.World;
import io.dragoman.outlook.forecast.score.Rank;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What leads from the subject of a question to other actors in two and three steps, after the
 * cyclic rules of TLogic (Liu et al. 2022): "after A r1 X and X r2 B, A r B", and the shared
 * answer, "A r X as C r X did; C r B, so A r B". The records of the two-step rules are counted day
 * by day.
 */
final class Paths {
  private static final int PARTNERS = 12;
  private static final int TRIPLES = 3;
  private static final int ANSWERS = 12;
  private static final float PRIOR = 20;

  private final Map<Integer, Rules> rules = new HashMap<>();
  private int[] memo = new int[0];
  private int[] memoAt = new int[0];
  private int question;
  private final IntList touched = new IntList();

  /** The records of the two-step rules of one relation. */
  private static final class Rules {
    private final KeyIndex index = new KeyIndex();
    private int[] bodies = new int[64];
    private int[] heads = new int[64];

    int add(int rule) {
      int row = index.add(rule);
      if (row >= bodies.length) {
        bodies = Arrays.copyOf(bodies, row * 2);
        heads = Arrays.copyOf(heads, row * 2);
      }
      return row;
    }
  }

  /** By actor: how likely a walk of two steps over partners ends there. */
  final float[] walked;

  /** By actor: the probability that one of the two-step rules is right, if each were alone. */
  final float[] ruled;

  /** By actor: the confidence of the best two-step rule. */
  final float[] best;

  /** By actor: the weight of those who share an answer with the subject and have it, too. */
  final float[] shared;

  Paths(int actors) {
    walked = new float[actors];
    ruled = new float[actors];
    best = new float[actors];
    shared = new float[actors];
  }

  /** Finds what leads from the subject of a question, in place of what led from the last. */
  void walk(World world, Query query) {
    for (int i = 0; i < touched.size(); i++) {
      int actor = touched.get(i);
      walked[actor] = 0;
      ruled[actor] = 0;
      best[actor] = 0;
      shared[actor] = 0;
    }
    touched.clear();
    prepare(world);
    Rules records = rules.computeIfAbsent(query.relation(), r -> new Rules());
    steps(
        world,
        query,
        (actor, share, rule) -> {
          touch(actor);
          walked[actor] += share;
        },
        (actor, share, rule) -> {
          int row = row(records, rule, false);
          if (row != KeyIndex.NONE && records.heads[row] > 0) {
            float confidence = records.heads[row] / (records.bodies[row] + PRIOR);
            ruled[actor] += (1 - ruled[actor]) * confidence;
            best[actor] = Math.max(best[actor], confidence);
          }
        });
    share(world, query);
  }

  /** Counts how the two-step rules fared with a question. */
  void learn(World world, Query query, int[] answers) {
    prepare(world);
    Rules records = rules.computeIfAbsent(query.relation(), r -> new Rules());
    steps(
        world,
        query,
        (actor, share, rule) -> {},
        (actor, share, rule) -> {
          int row = row(records, rule, true);
          records.bodies[row]++;
          if (Rank.holds(answers, actor)) {
            records.heads[row]++;
          }
        });
  }

  /** Begins a question. */
  private void prepare(World world) {
    question++;
    int directed = 2 * world.history.relations();
    if (memo.length < directed * directed) {
      memo = new int[directed * directed];
      memoAt = new int[directed * directed];
    }
  }

  /**
   * The row of a rule, looked up once a question; one that may grow is made where there is none.
   */
  private int row(Rules records, int rule, boolean grow) {
    if (memoAt[rule] == question && (memo[rule] != KeyIndex.NONE || !grow)) {
      return memo[rule];
    }
    int row = grow ? records.add(rule) : records.index.find(rule);
    memo[rule] = row;
    memoAt[rule] = question;
    return row;
  }

  private interface Step {
    void to(int actor, float share, int rule);
  }

  private void steps(World world, Query query, Step step, Step rule) {
    History history = world.history;
    int s = query.subject();
    int day = query.day();
    int directed = 2 * history.relations();
    float all = total(history, s, day);
    for (int pair : world.tops.pairs(s, PARTNERS)) {
      int x = history.otherOf(pair);
      if (x == s) {
        continue;
      }
      float share = history.pairs.sum(pair, 2, day) / all;
      float next = total(history, x, day);
      int[] firsts = world.tops.recent(pair, TRIPLES);
      for (int second : world.tops.pairs(x, PARTNERS)) {
        int o = history.otherOf(second);
        if (o == s || o == x) {
          continue;
        }
        step.to(o, share * history.pairs.sum(second, 2, day) / next, 0);
        for (int t2 : world.tops.recent(second, TRIPLES)) {
          int half = history.relationOf(t2) * directed;
          for (int t1 : firsts) {
            rule.to(o, 0, half + history.relationOf(t1));
          }
        }
      }
    }
  }

  private static float total(History history, int actor, int day) {
    return history.roles.sum(2 * actor, 2, day) + history.roles.sum(2 * actor + 1, 2, day) + 0.1f;
  }

  private void share(World world, Query query) {
    History history = world.history;
    int day = query.day();
    int r = query.relation();
    int inverse = history.inverse(r);
    int doing = history.doing(query.subject(), r);
    if (doing == KeyIndex.NONE) {
      return;
    }
    float own = history.doings.sum(doing, 3, day) + 1;
    for (int t : world.tops.answers(doing, ANSWERS)) {
      int x = history.objectOfTriple(t);
      float first = history.triples.sum(t, 3, day) / own;
      int back = history.doing(x, inverse);
      float backs = history.doings.sum(back, 3, day) + 1;
      for (int t2 : world.tops.answers(back, ANSWERS)) {
        int c = history.objectOfTriple(t2);
        if (c == query.subject()) {
          continue;
        }
        float second = first * history.triples.sum(t2, 3, day) / backs;
        int others = history.doing(c, r);
        float theirs = history.doings.sum(others, 3, day) + 1;
        for (int t3 : world.tops.answers(others, ANSWERS)) {
          int o = history.objectOfTriple(t3);
          touch(o);
          shared[o] += second * history.triples.sum(t3, 3, day) / theirs;
        }
      }
    }
  }

  private void touch(int actor) {
    if (walked[actor] == 0 && shared[actor] == 0) {
      touched.add(actor);
    }
  }
}
