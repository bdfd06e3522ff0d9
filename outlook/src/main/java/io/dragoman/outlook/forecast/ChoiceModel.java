package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.past.History;
import io.dragoman.outlook.forecast.past.KeyIndex;
import io.dragoman.outlook.forecast.past.Query;
import io.dragoman.outlook.forecast.past.World;
import io.dragoman.outlook.forecast.score.Rank;
import java.util.Arrays;

/**
 * A log-linear choice among candidates: typed rules "after A r' B, A r B" with a weight for each
 * pair of relations and class of gap, and recurrence, popularity and country with weights that each
 * relation may shift. Learnt in one pass over the days, each forecast before it is learnt from
 * (AdaGrad on the softmax over candidates). The records of the rules, how often the condition held
 * and how often it came true, are counted on the way.
 */
final class ChoiceModel {
  /** Inputs of a candidate beside the rules. */
  static final int INPUTS = 26;

  private static final int CELL = 4;
  private static final int WEIGHT = 0;
  private static final int SQUARES = 1;
  private static final int BODY = 2;
  private static final int HEAD = 3;

  private static final float RULE_RATE = 0.12f;
  private static final float INPUT_RATE = 0.08f;
  private static final float SHIFT_RATE = 0.03f;

  private final int directed;
  private final float[][] rules;
  private final float[] weights = new float[INPUTS];
  private final float[] squares = new float[INPUTS];
  private final float[][] shifts;
  private final float[][] shiftSquares;

  /**
   * @param directed how many relations there are in both directions
   */
  ChoiceModel(int directed) {
    this.directed = directed;
    rules = new float[directed][0];
    shifts = new float[directed][INPUTS];
    shiftSquares = new float[directed][INPUTS];
  }

  /** Scores all candidates of a question. */
  void score(World world, Query query, Candidates candidates) {
    Inputs inputs = new Inputs(world, query);
    History history = world.history;
    int r = query.relation();
    int inverse = history.inverse(r);
    float[] shift = shifts[r];
    float[] cells = rules[r];
    for (int i = 0; i < candidates.size; i++) {
      float sum = 0;
      int triple = KeyIndex.NONE;
      int back = KeyIndex.NONE;
      int pair = candidates.pairs[i];
      int t = pair == KeyIndex.NONE ? KeyIndex.NONE : history.firstTriple(pair);
      for (; t != KeyIndex.NONE; t = history.nextTriple(t)) {
        int before = history.relationOf(t);
        triple = before == r ? t : triple;
        back = before == inverse ? t : back;
        if (cells.length > 0) {
          sum += cells[cell(history, t, query.day()) + WEIGHT];
        }
      }
      candidates.rules[i] = sum;
      inputs.fill(candidates, i, triple, back);
      for (int j = 0, at = i * INPUTS; j < INPUTS; j++, at++) {
        sum += candidates.inputs[at] * (weights[j] + shift[j]);
      }
      candidates.logits[i] = sum;
    }
  }

  /** What a triple adds to the score of its object. */
  float weight(History history, Query query, int triple) {
    float[] cells = rules[query.relation()];
    return cells.length == 0 ? 0 : cells[cell(history, triple, query.day()) + WEIGHT];
  }

  /** What an input adds to the score of a candidate. */
  float weighed(Query query, Candidates candidates, int candidate, int input) {
    return candidates.inputs[candidate * INPUTS + input]
        * (weights[input] + shifts[query.relation()][input]);
  }

  private static int cell(History history, int triple, int day) {
    int gap = RuleGaps.of(history.triples.gap(triple, day));
    return (history.relationOf(triple) * RuleGaps.COUNT + gap) * CELL;
  }

  /** How often the condition of a rule held: after r' so many days ago, a question about r. */
  float body(int relation, int before, int gapClass) {
    return count(relation, before, gapClass, BODY);
  }

  /** How often it then came true. */
  float head(int relation, int before, int gapClass) {
    return count(relation, before, gapClass, HEAD);
  }

  private float count(int relation, int before, int gapClass, int what) {
    float[] cells = rules[relation];
    return cells.length == 0 ? 0 : cells[(before * RuleGaps.COUNT + gapClass) * CELL + what];
  }

  /**
   * Learns from a question whose candidates were just scored.
   *
   * @param answers the true answers, ascending
   */
  void learn(World world, Query query, Candidates candidates, int[] answers) {
    int size = candidates.size;
    float[] p = softmax(candidates.logits, size);
    int hits = 0;
    boolean[] right = new boolean[size];
    for (int i = 0; i < size; i++) {
      right[i] = Rank.holds(answers, candidates.actors[i]);
      hits += right[i] ? 1 : 0;
    }
    int r = query.relation();
    if (rules[r].length == 0) {
      rules[r] = new float[directed * RuleGaps.COUNT * CELL];
    }
    float[] gradient = new float[INPUTS];
    for (int i = 0; i < size; i++) {
      float slope = hits == 0 ? 0 : (right[i] ? 1f / hits : 0) - p[i];
      if (Math.abs(slope) > 1e-4f) {
        for (int j = 0, at = i * INPUTS; j < INPUTS; j++, at++) {
          gradient[j] += slope * candidates.inputs[at];
        }
      }
      if (candidates.pairs[i] != KeyIndex.NONE) {
        learnRules(world.history, query, candidates.pairs[i], slope, right[i]);
      }
    }
    for (int j = 0; j < INPUTS; j++) {
      float g = gradient[j];
      squares[j] += g * g;
      weights[j] += INPUT_RATE * g / (float) Math.sqrt(squares[j] + 1e-6f);
      shiftSquares[r][j] += g * g;
      shifts[r][j] += SHIFT_RATE * g / (float) Math.sqrt(shiftSquares[r][j] + 1);
    }
  }

  private void learnRules(History history, Query query, int pair, float slope, boolean right) {
    float[] cells = rules[query.relation()];
    boolean steep = Math.abs(slope) > 2e-3f;
    for (int t = history.firstTriple(pair); t != KeyIndex.NONE; t = history.nextTriple(t)) {
      int at = cell(history, t, query.day());
      cells[at + BODY]++;
      if (right) {
        cells[at + HEAD]++;
      }
      if (steep) {
        cells[at + SQUARES] += slope * slope;
        cells[at + WEIGHT] += RULE_RATE * slope / (float) Math.sqrt(cells[at + SQUARES] + 1);
      }
    }
  }

  /** Probabilities that sum to one. */
  static float[] softmax(float[] logits, int size) {
    float[] p = Arrays.copyOf(logits, size);
    float most = Float.NEGATIVE_INFINITY;
    for (float logit : p) {
      most = Math.max(most, logit);
    }
    float sum = 0;
    for (int i = 0; i < size; i++) {
      p[i] = (float) Math.exp(p[i] - most);
      sum += p[i];
    }
    for (int i = 0; i < size; i++) {
      p[i] /= sum;
    }
    return p;
  }
}
