package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.data.BenchmarkFolder;
import io.dragoman.outlook.forecast.data.Quadruples;
import io.dragoman.outlook.forecast.past.Query;
import io.dragoman.outlook.forecast.past.World;
import io.dragoman.outlook.forecast.score.Rank;
import io.dragoman.outlook.forecast.trees.Booster;
import io.dragoman.outlook.forecast.trees.LearnerKind;
import io.dragoman.outlook.forecast.trees.Lists;
import io.dragoman.outlook.forecast.trees.Tree;
import java.util.List;

/**
 * Learns a forecaster from the train part alone: the choice model day by day over its last years,
 * with all before as history, the paths' records from its later part, the learner from its last
 * days, each day described before it is learnt from.
 */
final class Training {
  /** About so many facts make up the days that the learner learns from. */
  private static final int FACTS = 15_000;

  /**
   * So many of the last days the choice model learns from: how states dealt before tells little.
   */
  private static final int DAYS = 3 * 365;

  /** So many times the learner's facts the paths' records rest on. */
  private static final int PATH_SHARE = 2;

  private final BenchmarkFolder folder;
  private final World world;
  private final ChoiceModel model;
  private final Paths paths;
  private final Candidates candidates;
  private final Features features;
  private final Lists lists = new Lists(FeatureRow.SIZE);

  Training(BenchmarkFolder folder) {
    this.folder = folder;
    int actors = folder.actors().size();
    world = new World(folder.actors(), folder.relations().size());
    model = new ChoiceModel(2 * folder.relations().size());
    paths = new Paths(actors);
    candidates = new Candidates(actors);
    features = new Features(model, paths);
  }

  /**
   * Learns.
   *
   * @param block how many days are forecast from the same history: 1 where all before is known
   */
  Forecaster learn(LearnerKind kind, int block) {
    Quadruples train = folder.train();
    int described = train.day(Math.max(0, train.size() - FACTS));
    int walked = train.day(Math.max(0, train.size() - PATH_SHARE * FACTS));
    int last = train.lastDay();
    int learnt = Math.max(train.firstDay(), last - DAYS + 1);
    // Blocks end with the last day, so that the learner's days are whole blocks.
    int first = last - (last - learnt) / block * block;
    world.add(train, train.firstDay(), first - 1);
    for (int from = first; from <= last; from += block) {
      int to = Math.min(last, from + block - 1);
      if (world.history.size() > 0) {
        for (int day = from; day <= to; day++) {
          learnDay(train, day, from - 1, day >= walked, to >= described);
        }
      }
      world.add(train, from, to);
    }
    lists.settle();
    List<Tree> trees = new Booster(lists, Booster.Settings.of(kind)).learn();
    return new Forecaster(folder.actors().size(), model, paths, lists.bins(), trees);
  }

  private void learnDay(Quadruples train, int day, int known, boolean walk, boolean describe) {
    DayQueries queries =
        new DayQueries(
            train,
            train.firstOf(day),
            train.firstOf(day + 1),
            folder.actors().size(),
            folder.relations().size());
    for (int q = 0; q < queries.size(); q++) {
      Query query = new Query(queries.subject(q), queries.relation(q), day, known);
      int[] answers = queries.answers(q);
      candidates.gather(world, query);
      model.score(world, query, candidates);
      if (describe) {
        describe(query, answers);
      }
      if (walk) {
        paths.learn(world, query, answers);
      }
      model.learn(world, query, candidates, answers);
    }
  }

  private void describe(Query query, int[] answers) {
    features.describe(world, query, candidates, Forecaster.MOST);
    boolean any = false;
    for (int i = 0; i < features.chosen.length; i++) {
      any |= Rank.holds(answers, candidates.actors[features.chosen[i]]);
    }
    if (!any) {
      return;
    }
    for (int i = 0; i < features.chosen.length; i++) {
      int at = features.chosen[i];
      boolean right = Rank.holds(answers, candidates.actors[at]);
      lists.add(features.values[i], candidates.logits[at], right);
    }
    lists.endQuestion();
  }
}
