package io.dragoman.outlook.forecast.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns to score the candidates of a question so that the right ones stand out: boosted trees on
 * the listwise softmax loss, each right answer against all wrong ones. Trees of one feature add up
 * to one curve for each feature. Deterministic.
 */
public final class Booster {
  private static final long SEED = 20261126;

  /**
   * How it learns.
   *
   * @param rounds how many trees
   * @param rate how much of each tree is taken
   * @param questions the share of questions that a tree sees
   * @param features the share of features that a tree sees
   */
  public record Settings(
      int rounds, float rate, double questions, double features, TreeGrower.Shape shape) {
    public static Settings of(LearnerKind kind) {
      return switch (kind) {
        case TREES -> new Settings(160, 0.1f, 0.35, 0.4, new TreeGrower.Shape(28, false, 20, 4));
        case CURVES -> new Settings(400, 0.1f, 0.2, 0.5, new TreeGrower.Shape(6, true, 20, 4));
      };
    }
  }

  /** So many of the first candidates of a question are always looked at. */
  private static final int NEAR = 12;

  /** One in so many of the others is, and stands for all. */
  private static final int FAR_SHARE = 4;

  private final Lists lists;
  private final Settings settings;
  private final float[] scores;
  private final float[] slope;
  private final float[] curve;

  public Booster(Lists lists, Settings settings) {
    this.lists = lists;
    this.settings = settings;
    scores = new float[lists.rows()];
    slope = new float[lists.rows()];
    curve = new float[lists.rows()];
  }

  /** Learns the trees. */
  public List<Tree> learn() {
    for (int i = 0; i < scores.length; i++) {
      scores[i] = lists.base(i);
    }
    SplittableRandom random = new SplittableRandom(SEED);
    TreeGrower grower = new TreeGrower(lists, settings.shape());
    List<Tree> trees = new ArrayList<>();
    int[] rows = new int[lists.rows()];
    for (int round = 0; round < settings.rounds(); round++) {
      int size = 0;
      for (int q = 0; q < lists.questions(); q++) {
        if (random.nextDouble() < settings.questions()) {
          derive(lists.start(q), lists.start(q + 1));
          for (int i = lists.start(q); i < lists.start(q + 1); i++) {
            boolean near = lists.right(i) || i - lists.start(q) < NEAR;
            if (near || random.nextInt(FAR_SHARE) == 0) {
              slope[i] *= near ? 1 : FAR_SHARE;
              curve[i] *= near ? 1 : FAR_SHARE;
              rows[size++] = i;
            }
          }
        }
      }
      Tree tree =
          grower.grow(
              slope, curve, Arrays.copyOf(rows, size), someFeatures(random), settings.rate());
      trees.add(tree);
      apply(tree);
    }
    return List.copyOf(trees);
  }

  private int[] someFeatures(SplittableRandom random) {
    int[] some = new int[lists.features()];
    int size = 0;
    for (int f = 0; f < some.length; f++) {
      if (lists.bins().count(f) > 1 && random.nextDouble() < settings.features()) {
        some[size++] = f;
      }
    }
    return Arrays.copyOf(some, size);
  }

  private void apply(Tree tree) {
    int[] steps = tree.steps();
    byte[][] columns = lists.columns();
    for (int i = 0; i < scores.length; i++) {
      int node = 0;
      for (int step = steps[0]; step >= 0; step = steps[node]) {
        node = Tree.next(step, columns[Tree.feature(step)][i]);
      }
      scores[i] += tree.values()[node];
    }
  }

  /** Slope and curvature of the loss for the rows of a question. */
  private void derive(int from, int to) {
    float most = Float.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      most = Math.max(most, scores[i]);
    }
    double wrong = 0;
    for (int i = from; i < to; i++) {
      slope[i] = 0;
      curve[i] = 0;
      if (!lists.right(i)) {
        wrong += Math.exp(scores[i] - most);
      }
    }
    for (int i = from; i < to; i++) {
      if (lists.right(i)) {
        double own = Math.exp(scores[i] - most);
        double z = own + wrong;
        slope[i] = (float) (own / z - 1);
        curve[i] = (float) (own / z * (1 - own / z));
        for (int j = from; j < to; j++) {
          if (!lists.right(j)) {
            double p = Math.exp(scores[j] - most) / z;
            slope[j] += (float) p;
            curve[j] += (float) (p * (1 - p));
          }
        }
      }
    }
  }
}
