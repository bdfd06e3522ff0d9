package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.past.Query;
import io.dragoman.outlook.forecast.past.World;

/** Orders all actors as answers of a question. */
interface Scorer {
  /**
   * Scores every actor, the likelier the higher. What is known and the question alone may count,
   * never another question.
   *
   * @param world what is known, up to {@link Query#known()}
   * @param scores where the scores go, by actor
   */
  void score(World world, Query query, float[] scores);
}
