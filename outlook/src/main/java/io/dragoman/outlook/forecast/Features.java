package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.past.History;
import io.dragoman.outlook.forecast.past.KeyIndex;
import io.dragoman.outlook.forecast.past.Patterns.Kind;
import io.dragoman.outlook.forecast.past.Query;
import io.dragoman.outlook.forecast.past.Recurrence;
import io.dragoman.outlook.forecast.past.World;
import java.util.Arrays;

/** Describes the likeliest candidates of a question in numbers, for the learner. */
final class Features {
  private static final int PLACES = 7;
  private static final int PLACE_FROM = FeatureRow.SIZE - PLACES;
  private static final float PRIOR = 10;
  private static final Kind[] KINDS = Kind.values();

  private final ChoiceModel model;
  private final Paths paths;
  private final FeatureRow row = new FeatureRow();
  private long[] order = new long[1024];

  /** The positions of the likeliest among the candidates, likeliest first. */
  int[] chosen = new int[0];

  /** The features of the chosen, one array each. */
  float[][] values = new float[0][0];

  Features(ChoiceModel model, Paths paths) {
    this.model = model;
    this.paths = paths;
  }

  /** Keeps the likeliest candidates by the choice model and describes them. */
  void describe(World world, Query query, Candidates candidates, int most) {
    choose(candidates, most);
    if (values.length < chosen.length) {
      values = new float[chosen.length][FeatureRow.SIZE];
    }
    paths.walk(world, query);
    Describer describer = new Describer(world, query, candidates);
    for (int i = 0; i < chosen.length; i++) {
      row.restart();
      describer.describe(i);
      System.arraycopy(row.values, 0, values[i], 0, FeatureRow.SIZE);
    }
    placeBy(0, FeatureRow.NAMES.indexOf("same:sum8"));
    placeBy(1, FeatureRow.NAMES.indexOf("same:sum1024"));
    placeBy(2, FeatureRow.NAMES.indexOf("pair:sum32"));
    placeBy(3, FeatureRow.NAMES.indexOf("target:share32"));
    placeBy(4, FeatureRow.NAMES.indexOf("rules:any"));
    placeBy(5, FeatureRow.NAMES.indexOf("path:ruled"));
    placeBy(6, FeatureRow.NAMES.indexOf("path:shared"));
  }

  private void choose(Candidates candidates, int most) {
    int size = candidates.size;
    if (order.length < size) {
      order = new long[size * 2];
    }
    for (int i = 0; i < size; i++) {
      order[i] = ordered(candidates.logits[i], i);
    }
    Arrays.sort(order, 0, size);
    chosen = new int[Math.min(most, size)];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = (int) order[i];
    }
  }

  /** A key that sorts by descending value, then by number. */
  private static long ordered(float value, int number) {
    int bits = Float.floatToIntBits(value);
    int ascending = bits ^ ((bits >> 31) & 0x7FFFFFFF);
    return ((long) ~ascending << 32) | number;
  }

  private void placeBy(int place, int feature) {
    int size = chosen.length;
    for (int i = 0; i < size; i++) {
      order[i] = ordered(values[i][feature], i);
    }
    Arrays.sort(order, 0, size);
    int level = 0;
    for (int i = 0; i < size; i++) {
      int at = (int) order[i];
      if (i > 0 && values[at][feature] != values[(int) order[i - 1]][feature]) {
        level = i;
      }
      values[at][PLACE_FROM + place] = level;
    }
  }

  private final class Describer {
    private final World world;
    private final History history;
    private final Query query;
    private final Candidates candidates;
    private final int day;
    private final int doing;
    private final int subjectCountry;
    private final float[] doings = new float[Recurrence.KINDS];
    private final float[] partners = new float[Recurrence.KINDS];
    private final float[] kinds = new float[Recurrence.KINDS];
    private final float[] wholes = new float[KINDS.length];
    private final float[] p;
    private final float surest;

    Describer(World world, Query query, Candidates candidates) {
      this.world = world;
      this.query = query;
      this.candidates = candidates;
      history = world.history;
      day = query.day();
      int s = query.subject();
      doing = history.doing(s, query.relation());
      subjectCountry = world.patterns.country(s);
      for (int k = 0; k < Recurrence.KINDS; k++) {
        doings[k] = history.doings.sum(doing, k, day) + 0.1f;
        partners[k] =
            history.roles.sum(2 * s, k, day) + history.roles.sum(2 * s + 1, k, day) + 0.1f;
        kinds[k] = history.kinds.sum(query.relation(), k, day) + 1;
      }
      for (int k = 0; k < KINDS.length; k++) {
        wholes[k] = world.patterns.whole(KINDS[k], query) + 0.5f;
      }
      p = ChoiceModel.softmax(candidates.logits, candidates.size);
      surest = chosen.length == 0 ? 0 : p[chosen[0]];
    }

    void describe(int place) {
      int i = chosen[place];
      int actor = candidates.actors[i];
      int pair = history.pair(query.subject(), actor);
      float logit = candidates.logits[i];
      row.put(logit);
      row.put(logit - candidates.logits[chosen[0]]);
      row.put(p[i]);
      row.put(place);
      row.put(candidates.rules[i]);
      row.put(logit - candidates.rules[i]);
      same(history.triple(pair, query.relation()));
      pair(pair);
      back(history.triple(pair, history.inverse(query.relation())));
      rules(pair);
      target(history.deed(query.relation(), actor));
      active(2 * actor + (query.relation() < history.relations() ? 0 : 1));
      kind(actor);
      row.put(paths.walked[actor]);
      row.put(paths.ruled[actor]);
      row.put(paths.best[actor]);
      row.put(paths.shared[actor]);
      row.put(doings[1]);
      row.put(doings[4]);
      row.put(doing == KeyIndex.NONE ? 0 : history.answersOf(doing).size());
      row.put(partners[1]);
      row.put(partners[4]);
      row.put(kinds[2]);
      row.put(candidates.size);
      row.put(surest);
      row.put(day - query.known());
      for (int k = 0; k < PLACES; k++) {
        row.put(0);
      }
    }

    private void same(int triple) {
      for (int k = 0; k < Recurrence.KINDS; k++) {
        row.put(history.triples.sum(triple, k, day));
      }
      for (int k = 0; k < Recurrence.KINDS; k++) {
        row.put(history.triples.sum(triple, k, day) / doings[k]);
      }
      int gap = history.triples.gap(triple, day);
      int age = history.triples.age(triple, day);
      int count = history.triples.count(triple);
      row.put(gap);
      row.put(history.triples.gapBefore(triple, day));
      row.put(count);
      row.put(age);
      row.put(count < 2 ? -1 : gap * (count - 1f) / Math.max(1, age - gap));
      row.put(count == 0 ? -1 : (history.onWeekday(triple, day) + 0.3f) / (count + 2f));
    }

    private void pair(int pair) {
      for (int k = 0; k < Recurrence.KINDS; k++) {
        row.put(history.pairs.sum(pair, k, day));
      }
      row.put(history.pairs.sum(pair, 0, day) / partners[0]);
      row.put(history.pairs.sum(pair, 1, day) / partners[1]);
      row.put(history.pairs.sum(pair, 3, day) / partners[3]);
      row.put(history.pairs.gap(pair, day));
      row.put(history.pairs.gapBefore(pair, day));
      row.put(history.pairs.count(pair));
      int relations = 0;
      if (pair != KeyIndex.NONE) {
        for (int t = history.firstTriple(pair); t >= 0; t = history.nextTriple(t)) {
          relations++;
        }
      }
      row.put(relations);
    }

    private void back(int triple) {
      row.put(history.triples.sum(triple, 1, day));
      row.put(history.triples.sum(triple, 3, day));
      row.put(history.triples.gap(triple, day));
    }

    private void rules(int pair) {
      float best = 0;
      float second = 0;
      float none = 1;
      float support = 0;
      int bestGap = Recurrence.NEVER;
      int t = pair == KeyIndex.NONE ? KeyIndex.NONE : history.firstTriple(pair);
      for (; t != KeyIndex.NONE; t = history.nextTriple(t)) {
        int gap = history.triples.gap(t, day);
        int gapClass = RuleGaps.of(gap);
        int before = history.relationOf(t);
        float body = model.body(query.relation(), before, gapClass);
        float confidence = model.head(query.relation(), before, gapClass) / (body + PRIOR);
        none *= 1 - confidence;
        if (confidence > best) {
          second = best;
          best = confidence;
          support = body;
          bestGap = gap;
        } else if (confidence > second) {
          second = confidence;
        }
      }
      row.put(best);
      row.put(second);
      row.put(1 - none);
      row.put(support);
      row.put(bestGap);
    }

    private void target(int deed) {
      for (int k = 0; k < Recurrence.KINDS; k++) {
        row.put(history.deeds.sum(deed, k, day) / kinds[k]);
      }
      row.put(history.deeds.gap(deed, day));
      row.put(history.deeds.count(deed));
    }

    private void active(int role) {
      float lately = history.roles.sum(role, 0, day);
      row.put(lately);
      row.put(history.roles.sum(role, 2, day));
      row.put(history.roles.sum(role, 4, day));
      row.put(lately / (history.roles.sum(role, 3, day) + 0.5f));
    }

    private void kind(int actor) {
      for (int k = 0; k < KINDS.length; k++) {
        row.put(world.patterns.part(KINDS[k], query, actor) / wholes[k]);
      }
      int country = world.patterns.country(actor);
      row.put(country < 0 || subjectCountry < 0 ? 0 : country == subjectCountry ? 2 : 1);
      int role = world.names.role(actor);
      row.put(role >= 0 && role == world.names.role(query.subject()) ? 1 : 0);
    }
  }
}
