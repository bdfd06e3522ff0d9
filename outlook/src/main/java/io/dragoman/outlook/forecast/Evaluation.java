package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.data.Quadruples;
import io.dragoman.outlook.forecast.past.History;
import io.dragoman.outlook.forecast.past.Query;
import io.dragoman.outlook.forecast.past.World;
import io.dragoman.outlook.forecast.score.Rank;
import io.dragoman.outlook.forecast.score.Score;
import java.util.EnumMap;
import java.util.Map;

/**
 * Ranks the true answers of a stretch of days by the protocol: both directions, time-aware filter,
 * every actor ranked, each question answered alone.
 */
final class Evaluation {
  private final Map<Stratum, Score> strata = new EnumMap<>(Stratum.class);

  Evaluation() {
    for (Stratum stratum : Stratum.values()) {
      strata.put(stratum, Score.NONE);
    }
  }

  /** Is told of each question and its scores. */
  interface Watcher {
    /**
     * Looks at a question before the next is asked.
     *
     * @param scores by actor; not to be kept
     * @param answers the true answers, ascending
     */
    void watch(World world, Query query, float[] scores, int[] answers);
  }

  /**
   * Runs through days, the history rolling forward as the setting has it.
   *
   * @param world what is known before the first day
   * @param days the rows of all days to come; what is asked are the days from {@code first} on
   * @param asked the rows asked for; a part of {@code days} or all of it
   */
  static Evaluation run(
      World world,
      Quadruples days,
      Quadruples asked,
      Setting setting,
      Scorer scorer,
      Watcher watcher) {
    Evaluation evaluation = new Evaluation();
    float[] scores = new float[world.history.actors()];
    int known = days.firstDay() - 1;
    for (int at = 0; at < days.size(); ) {
      int day = days.day(at);
      DayQueries queries =
          new DayQueries(
              asked,
              asked.firstOf(day),
              asked.firstOf(day + 1),
              world.history.actors(),
              world.history.relations());
      for (int q = 0; q < queries.size(); q++) {
        Query query = new Query(queries.subject(q), queries.relation(q), day, known);
        scorer.score(world, query, scores);
        int[] answers = queries.answers(q);
        evaluation.rank(world.history, query, scores, answers);
        watcher.watch(world, query, scores, answers);
      }
      if (setting == Setting.SINGLE) {
        world.add(days, day, day);
        known = day;
      }
      at = days.firstOf(day + 1);
    }
    return evaluation;
  }

  private void rank(History history, Query query, float[] scores, int[] answers) {
    for (int answer : answers) {
      Rank rank = Rank.of(scores, answer, answers);
      strata.merge(Stratum.of(history, query, answer), Score.NONE.with(rank), Score::with);
    }
  }

  /** The score over all answers. */
  Score all() {
    return strata.values().stream().reduce(Score.NONE, Score::with);
  }

  /** The score over the answers of a stratum. */
  Score of(Stratum stratum) {
    return strata.getOrDefault(stratum, Score.NONE);
  }
}
