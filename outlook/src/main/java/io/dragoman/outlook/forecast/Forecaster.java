package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.past.FastLog;
import io.dragoman.outlook.forecast.past.History;
import io.dragoman.outlook.forecast.past.Query;
import io.dragoman.outlook.forecast.past.World;
import io.dragoman.outlook.forecast.score.Ranked;
import io.dragoman.outlook.forecast.trees.Bins;
import io.dragoman.outlook.forecast.trees.Tree;
import java.util.Arrays;
import java.util.List;

/**
 * Scores the answers of a question with what was learnt: the choice model picks the likeliest, the
 * learner orders them; the rest follow by the choice model, then by how active they were. Holds
 * scratch space; not thread-safe.
 */
final class Forecaster implements Scorer {
  /** How many candidates the learner orders. */
  static final int MOST = 60;

  private static final float BELOW_CHOSEN = -1e3f;
  private static final float BELOW_CANDIDATES = -1e4f;

  private static final Topic[] TOPICS = Topic.values();
  private static final int[] TOPIC_OF = topics();

  private final ChoiceModel model;
  private final Bins bins;
  private final List<Tree> trees;
  private final Candidates candidates;
  private final Features features;
  private Ranked last = new Ranked(new int[0], new float[0]);
  private final byte[] row = new byte[FeatureRow.SIZE];

  Forecaster(int actors, ChoiceModel model, Paths paths, Bins bins, List<Tree> trees) {
    this.model = model;
    this.bins = bins;
    this.trees = trees;
    candidates = new Candidates(actors);
    features = new Features(model, paths);
  }

  @Override
  public void score(World world, Query query, float[] scores) {
    Ranked ranked = rank(world, query);
    last = ranked;
    others(world, query, scores);
    for (int i = 0; i < candidates.size; i++) {
      scores[candidates.actors[i]] = BELOW_CHOSEN + candidates.logits[i];
    }
    for (int i = 0; i < ranked.actors().length; i++) {
      scores[ranked.actors()[i]] = ranked.scores()[i];
    }
  }

  /** What {@link #score} ranked last. */
  Ranked last() {
    return last;
  }

  /** Scores the likeliest answers alone. */
  Ranked rank(World world, Query query) {
    candidates.gather(world, query);
    model.score(world, query, candidates);
    features.describe(world, query, candidates, MOST);
    int[] actors = new int[features.chosen.length];
    float[] scores = new float[actors.length];
    for (int i = 0; i < actors.length; i++) {
      actors[i] = candidates.actors[features.chosen[i]];
      bins.bin(features.values[i], row);
      float score = candidates.logits[features.chosen[i]];
      for (Tree tree : trees) {
        score += tree.value(row);
      }
      scores[i] = score;
    }
    return new Ranked(actors, scores);
  }

  ChoiceModel model() {
    return model;
  }

  /**
   * The parts of the scores of the question that was ranked last, by candidate and topic: of the
   * choice model its rules and inputs, of each tree what the splits on the path add.
   */
  double[][] parts(Query query) {
    double[][] parts = new double[features.chosen.length][TOPICS.length];
    for (int i = 0; i < parts.length; i++) {
      int at = features.chosen[i];
      double[] own = parts[i];
      own[index(Topic.RULES)] += candidates.rules[at];
      for (int input = 0; input < ChoiceModel.INPUTS; input++) {
        own[index(Topic.ofInput(input))] += model.weighed(query, candidates, at, input);
      }
      bins.bin(features.values[i], row);
      for (Tree tree : trees) {
        int node = 0;
        while (!tree.isLeaf(node)) {
          int next = tree.next(node, row);
          own[TOPIC_OF[tree.featureOf(node)]] += tree.values()[next] - tree.values()[node];
          node = next;
        }
      }
    }
    return parts;
  }

  /** The part of a topic. */
  double part(double[] parts, Topic topic) {
    return parts[index(topic)];
  }

  private static int index(Topic topic) {
    return Arrays.asList(TOPICS).indexOf(topic);
  }

  private static int[] topics() {
    return FeatureRow.NAMES.stream().mapToInt(name -> index(Topic.of(name))).toArray();
  }

  private static void others(World world, Query query, float[] scores) {
    Arrays.fill(scores, BELOW_CANDIDATES);
    History history = world.history;
    int side = query.relation() < history.relations() ? 0 : 1;
    for (int actor = 0; actor < scores.length; actor++) {
      if (history.roles.count(2 * actor) + history.roles.count(2 * actor + 1) > 0) {
        scores[actor] += 1 + FastLog.log1p(history.roles.sum(2 * actor + side, 4, query.day()));
      }
    }
  }
}
