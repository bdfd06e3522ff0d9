package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.data.IntList;
import io.dragoman.outlook.forecast.past.History;
import io.dragoman.outlook.forecast.past.KeyIndex;
import io.dragoman.outlook.forecast.past.Query;
import io.dragoman.outlook.forecast.past.Recurrence;
import io.dragoman.outlook.forecast.past.World;
import java.util.Arrays;

/**
 * What was done again and again will be done again: the recurrency baseline in the manner of
 * Gastinger et al. (2024). How lately the subject did the same to the actor counts first, how often
 * anybody did the same to the actor decides among equals.
 */
final class RecurrenceBaseline implements Scorer {
  /** How much of the score is the actor's share in the relation. */
  private static final float SHARE = 0.01f;

  /** The half-life of the last occurrence: 8 days. */
  private static final int KIND = 1;

  @Override
  public void score(World world, Query query, float[] scores) {
    History history = world.history;
    Arrays.fill(scores, 0);
    int r = query.relation();
    float all = Math.max(1, history.kinds.count(r));
    IntList deeds = history.deedsOf(r);
    for (int i = 0; i < deeds.size(); i++) {
      int deed = deeds.get(i);
      scores[history.objectOfDeed(deed)] = SHARE * history.deeds.count(deed) / all;
    }
    int doing = history.doing(query.subject(), r);
    if (doing == KeyIndex.NONE) {
      return;
    }
    IntList answers = history.answersOf(doing);
    for (int i = 0; i < answers.size(); i++) {
      int triple = answers.get(i);
      // Scaled by a slowly fading part: the order of what is long past is kept, too.
      int gap = history.triples.gap(triple, query.day());
      scores[history.objectOfTriple(triple)] +=
          (1 - SHARE) * (0.9f * Recurrence.faded(KIND, gap) + 0.1f / (1 + gap));
    }
  }
}
